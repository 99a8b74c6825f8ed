/** Wires the stages: from the files of a workspace to agreements, findings and documents. */
@NullMarked
package de.vertragswerk.pipeline;

import org.jspecify.annotations.NullMarked;
