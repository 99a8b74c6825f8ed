/** The commands: arguments in, results and findings out, one exit code. */
@NullMarked
package de.vertragswerk.cli;

import org.jspecify.annotations.NullMarked;
