/** What was agreed and what a page shows: records and closed choices, free of any library. */
@NullMarked
package de.vertragswerk.model;

import org.jspecify.annotations.NullMarked;
