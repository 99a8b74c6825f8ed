/** Markdown to blocks and inlines, in the dialect of docs/markdown.md. */
@NullMarked
package de.vertragswerk.parse;

import org.jspecify.annotations.NullMarked;
