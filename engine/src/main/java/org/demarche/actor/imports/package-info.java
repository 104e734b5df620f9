/**
 * Actors of other people's files (PETRARCH and Phoenix dictionaries, congress-legislators,
 * followthemoney) turned into the YAML that a user's own actors are written in.
 */
package org.demarche.actor.imports;
