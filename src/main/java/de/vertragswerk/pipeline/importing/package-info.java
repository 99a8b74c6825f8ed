/** From agreements found in the world to definitions of a workspace, and to agreements that commands compare. */
@NullMarked
package de.vertragswerk.pipeline.importing;

import org.jspecify.annotations.NullMarked;
