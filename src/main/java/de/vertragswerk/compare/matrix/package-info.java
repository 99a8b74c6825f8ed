/** All variants of a text in one table: who has which wording at which place. */
@NullMarked
package de.vertragswerk.compare.matrix;

import org.jspecify.annotations.NullMarked;
