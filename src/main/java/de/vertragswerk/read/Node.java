package de.vertragswerk.read;

import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.diagnostic.TextOrigin;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** A value of a YAML file with its place; nothing is resolved, so {@code 12:30}, {@code no} and {@code 1.10} are text. */
sealed interface Node {
    Position position();

    /** What stands here, for messages: "eine Liste". */
    String german();

    /**
     * A single value.
     *
     * @param origin where the content begins: behind an opening quotation mark, below a {@code |}
     * @param oneLine whether it begins and ends in the same line of the file
     */
    record Scalar(Position position, String value, ScalarStyle style, TextOrigin origin, boolean oneLine)
            implements Node {
        /** Whether nothing stands here, or one of YAML's two words for nothing. */
        boolean isMissing() {
            return style == ScalarStyle.PLAIN && (value.isEmpty() || value.equals("null") || value.equals("~"));
        }

        boolean isQuoted() {
            return style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED;
        }

        boolean isBlock() {
            return style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
        }

        @Override
        public String german() {
            return isMissing() ? "nichts" : "„" + Quote.shortened(value) + "“";
        }
    }

    record Sequence(Position position, List<Node> items) implements Node {
        @Override
        public String german() {
            return "eine Liste";
        }
    }

    /** Its entries by key, in the order of the file. */
    record Mapping(Position position, Map<String, Entry> entries) implements Node {
        @Override
        public String german() {
            return "ein Abschnitt aus Schlüsseln und Werten";
        }
    }

    /** Something that was already reported; whoever meets it stays silent. */
    record Refused(Position position) implements Node {
        @Override
        public String german() {
            return "nichts";
        }
    }

    record Entry(Scalar key, Node value) {}
}
