/** Readings as people see them: coloured tables and marked texts, wrapped to the terminal. */
package org.demarche.app.view;
