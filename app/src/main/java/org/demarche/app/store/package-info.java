/**
 * One DuckDB file that keeps articles, what they tell, and the events and plans of all of them.
 * Reading articles writes them in batches, each a transaction; linking then writes only what
 * differs. So a run may be killed at any instant and started again.
 */
package org.demarche.app.store;
