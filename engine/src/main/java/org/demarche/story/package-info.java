/**
 * Which articles are one voice (agency copy) and which tell of the same happening. Pure functions
 * of the set of articles: the order in which they come never matters, and nothing is kept between
 * calls. A {@link org.demarche.story.Fingerprint} or {@link org.demarche.story.Content} depends on
 * its own article alone and may be stored.
 */
package org.demarche.story;
