/**
 * Which elements of which provision of sanctions law the reports of articles touch, each met, not
 * met or unknown, with evidence. It is never said that a law was broken.
 */
package org.demarche.exposure;
