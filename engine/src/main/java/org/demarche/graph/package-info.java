/**
 * What one sentence says: events with their trigger, type, mode, status and the mentions in their
 * roles. PLOVER's types and modes live here, nothing here knows how an event was found.
 */
package org.demarche.graph;
