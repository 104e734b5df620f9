/**
 * The library: open it once, give it articles, get readings. All other packages are reached from
 * here.
 */
package org.demarche;
