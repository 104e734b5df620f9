/** Work on many articles: in parallel, in order, killed at any instant and taken up again. */
package org.demarche.app.coding;
