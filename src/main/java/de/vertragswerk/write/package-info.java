/** What writers of several formats share. */
@NullMarked
package de.vertragswerk.write;

import org.jspecify.annotations.NullMarked;
