/** Readings in the forms other programs take. Field by field in {@code docs/formats.md}. */
package org.demarche.publish;
