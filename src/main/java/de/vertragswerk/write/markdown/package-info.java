/** Document to Markdown in the dialect of {@code docs/markdown.md}, so that reading it again gives the same document. */
@NullMarked
package de.vertragswerk.write.markdown;

import org.jspecify.annotations.NullMarked;
