/**
 * What one article says: {@link org.demarche.report.Report}s with the words they rest on, and
 * {@link org.demarche.issue.Issue}s for what gave none.
 *
 * <p>Every span of this package is {@code [start, end)} in UTF-16 units into the article's text.
 */
package org.demarche.report;
