/** Issues of a gazette: how they are numbered and put together. */
@NullMarked
package de.vertragswerk.gazette;

import org.jspecify.annotations.NullMarked;
