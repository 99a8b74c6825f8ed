/** What a page is made of: structure elements, lines, strips, regions, pages. All measures in pt (1/72 inch). */
@NullMarked
package de.vertragswerk.typeset.layout;

import org.jspecify.annotations.NullMarked;
