/**
 * What the codebooks of event data call a report: type, mode, quad and score of PLOVER, its
 * contexts, and the code of CAMEO with Goldstein's score. Spans are into the sentence until a
 * report shifts them into its article.
 */
package org.demarche.codes;
