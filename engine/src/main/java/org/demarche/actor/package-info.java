/**
 * Who takes part: states, people with the offices they held and when, bodies, organisations,
 * groups, as reviewable tables, and what a mention in an article stands for on the article's date.
 */
package org.demarche.actor;
