package de.vertragswerk.parse;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Expansion;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Subsection;
import java.util.List;
import java.util.function.Function;

/** Reads the texts of an agreement: what a template made of a clause becomes blocks. Numbers are not given yet. */
public final class MarkdownParser {
    private MarkdownParser() {}

    /** The Absätze of a §. */
    public static List<Subsection> subsections(Expansion expansion, Diagnostics diagnostics) {
        return read(
                expansion,
                diagnostics,
                source -> new Numbered(source).subsections(new BlockReader(source).pieces(source.tree())));
    }

    /** A text that stands outside of §§: the preamble, an annex. */
    public static List<Block> blocks(Expansion expansion, Diagnostics diagnostics) {
        return read(
                expansion,
                diagnostics,
                source -> new Numbered(source).blocks(new BlockReader(source).pieces(source.tree())));
    }

    /** A text of one line: a title, a heading. */
    public static List<Inline> line(Expansion expansion, Diagnostics diagnostics) {
        return read(expansion, diagnostics, source -> new BlockReader(source).line(source.tree()));
    }

    private static <T> List<T> read(Expansion expansion, Diagnostics diagnostics, Function<Source, List<T>> reader) {
        Source source = new Source(expansion, diagnostics);
        try {
            return reader.apply(source);
        } catch (StackOverflowError e) {
            source.error(
                    "zu-tief", 0, "Der Text ist zu tief verschachtelt.", "Listen in höchstens vier Stufen gliedern.");
            return List.of();
        }
    }
}
