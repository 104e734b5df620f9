/**
 * Measures the engine on data people have judged: event graphs, pairs of mentions, pages. What a
 * figure means is defined here and nowhere else.
 */
package org.demarche.evaluation;
