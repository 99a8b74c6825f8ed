/** Signs files and verifies signed ones: brings together the workspace, agreements, and what signatures are made of. */
@NullMarked
package de.vertragswerk.pipeline.signing;

import org.jspecify.annotations.NullMarked;
