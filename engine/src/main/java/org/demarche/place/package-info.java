/**
 * Where: a gazetteer of countries, divisions, towns and regions, and the place that a mention
 * names, or the reason why none is given.
 */
package org.demarche.place;
