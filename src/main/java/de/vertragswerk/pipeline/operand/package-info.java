/** From words of a command line to the agreements that they stand for. */
@NullMarked
package de.vertragswerk.pipeline.operand;

import org.jspecify.annotations.NullMarked;
