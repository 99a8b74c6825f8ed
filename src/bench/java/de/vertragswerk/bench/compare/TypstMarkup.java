package de.vertragswerk.bench.compare;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import java.util.List;

/** Markup for Typst. */
final class TypstMarkup extends Markup {

    @Override
    String file(String head, boolean gazette, List<Block> blocks) {
        return "#let gazette = " + gazette + "\n" + head + all(blocks);
    }

    @Override
    String escape(String text) {
        return text.replaceAll("[\\\\#$*_`<>@=\\-+/~\\[\\]\"']", "\\\\$0");
    }

    @Override
    String bold(String content) {
        return "#strong[" + content + "]";
    }

    @Override
    String italic(String content) {
        return "#emph[" + content + "]";
    }

    @Override
    String newLine() {
        return "#linebreak()";
    }

    @Override
    String paragraph(String content) {
        return "\n" + content + "\n\n";
    }

    @Override
    String heading(int level, String content) {
        return "\n#heading(level: " + level + ")[" + content + "]\n";
    }

    @Override
    String hanging(String label, String body) {
        return "\n#hanging[" + label + "][" + body.strip() + "]\n";
    }

    @Override
    String item(String label, String body) {
        return "\n#item[" + label + "][" + body.strip() + "]\n";
    }

    @Override
    String items(String items) {
        return "\n#items[" + items + "]\n";
    }

    @Override
    String table(int columns, List<List<String>> rows) {
        StringBuilder table = new StringBuilder("\n#table(columns: " + columns + ",\n");
        for (List<String> row : rows) {
            row.forEach(cell -> table.append('[').append(cell).append("], "));
            table.append('\n');
        }
        return table.append(")\n").toString();
    }

    @Override
    String box(ContainerKind kind, String body) {
        String start = kind == ContainerKind.SIGNATURE ? "#" : "\n#"; // signatures stand side by side
        return start + kind.german() + "[" + body + "]\n";
    }
}
