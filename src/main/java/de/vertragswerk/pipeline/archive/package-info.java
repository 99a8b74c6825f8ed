/** Files that were signed or published: what lies in an {@code akte/} is never changed, and its sums tell so. */
@NullMarked
package de.vertragswerk.pipeline.archive;

import org.jspecify.annotations.NullMarked;
