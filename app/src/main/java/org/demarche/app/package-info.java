/**
 * The command line. Commands return exit codes ({@link org.demarche.app.ExitCode}) and get the
 * outside world from {@link org.demarche.app.Surroundings}; only {@link org.demarche.app.Main}
 * touches the clock, the terminal and the process.
 */
package org.demarche.app;
