/**
 * Provisions of sanctions law as reviewable YAML files: elements in order, dates, measures, relief
 * and lists of persons. A regime needs no Java; nothing here says whether a law was broken.
 */
package org.demarche.regime;
