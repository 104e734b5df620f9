/**
 * Makes the weights the engine ships, by fine-tuning the public encoder on annotated sentences.
 * Never on the class path of a user.
 */
package org.demarche.training;
