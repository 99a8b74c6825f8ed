package de.vertragswerk.ingest.draft;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.InlineRewriter;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes clauses: Markdown with what a template fills in, in lines of readable length. */
final class ClauseText {
    /** Stands for what a template fills in while Markdown is written; a character that no text has. */
    private static final int PLACEHOLDER = 0xF0000;

    private static final int WIDTH = 110;

    /** What FreeMarker would take for a directive, with the backslash that Markdown may have put before it. */
    private static final Pattern DIRECTIVE = Pattern.compile("\\\\?<(?=/?[#@])");

    private final Notation notation;

    ClauseText(Notation notation) {
        this.notation = notation;
    }

    /** Blocks that stand below a key which is indented. */
    String blocks(List<Block> blocks, int indent) {
        Inserting inserting = new Inserting();
        String markdown = notation.blocks(inserting.blocks(blocks));
        return new Wrapping(WIDTH - indent - 2).of(inserting.restored(markdown));
    }

    String line(List<Inline> line) {
        Inserting inserting = new Inserting();
        return inserting.restored(notation.line(inserting.inlines(line)));
    }

    /** The Absätze of a §. */
    String subsections(List<Subsection> subsections, int indent) {
        List<String> texts = new ArrayList<>();
        int count = 0;
        for (Subsection unit : subsections) {
            if (unit.numbered()) {
                boolean counted = unit.number().isEmpty() || unit.number().equals(Integer.toString(count + 1));
                String number = counted ? Integer.toString(count + 1) : unit.number();
                count = counted ? count + 1 : FixedNumber.countedOn(unit.number(), count);
                texts.add(numbered(unit, number, counted, indent));
            } else {
                texts.add(blocks(unit.blocks(), indent));
            }
        }
        return String.join("\n\n", texts);
    }

    private String numbered(Subsection unit, String number, boolean counted, int indent) {
        Inserting inserting = new Inserting();
        List<Block> labelled =
                List.of(new Block.Labelled(Id.NONE, "(" + number + ")", inserting.blocks(unit.blocks())));
        String markdown = inserting.restored(notation.blocks(labelled));
        String name = unit.id().isPresent() ? "#" + unit.id() : "";
        String fixed = counted ? "" : "nummer=" + number;
        String braces = (name + " " + fixed).strip();
        String label = "(" + number + ")";
        String named = braces.isEmpty() || !markdown.startsWith(label)
                ? markdown
                : label + " {" + braces + "}" + markdown.substring(label.length());
        return new Wrapping(WIDTH - indent - 2).of(named);
    }

    /** Puts a placeholder where a template fills something in. */
    private static final class Inserting extends InlineRewriter {
        private final List<String> inserted = new ArrayList<>();

        @Override
        public Inline filled(Inline.Filled filled) {
            return placeholder("${" + filled.role() + "}");
        }

        @Override
        public Inline open(Inline.Open open) {
            return placeholder("${offen(\"" + quotable(open.description()) + "\")}");
        }

        @Override
        public Inline reference(Inline.Reference reference) {
            return new Inline.Reference(reference.targets(), "", reference.origin());
        }

        /** A description without what would end a string of a template, or be filled in within it. */
        private static String quotable(String description) {
            return description
                    .replace("\\", "")
                    .replace('"', '\'')
                    .replace('{', '(')
                    .replace('}', ')');
        }

        private Inline placeholder(String directive) {
            inserted.add(directive);
            return new Inline.Plain(Character.toString(PLACEHOLDER + inserted.size() - 1));
        }

        String restored(String markdown) {
            StringBuilder text = new StringBuilder();
            DIRECTIVE.matcher(markdown).replaceAll("&#60;").codePoints().forEach(codePoint -> {
                int index = codePoint - PLACEHOLDER;
                if (index >= 0 && index < inserted.size()) {
                    text.append(inserted.get(index));
                } else {
                    text.appendCodePoint(codePoint);
                }
            });
            return text.toString();
        }
    }
}
