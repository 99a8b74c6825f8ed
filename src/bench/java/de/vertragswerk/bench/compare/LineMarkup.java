package de.vertragswerk.bench.compare;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import java.util.List;

/** The text alone, one line for each paragraph, for {@link RawLines}. */
final class LineMarkup extends Markup {

    @Override
    String file(String head, boolean gazette, List<Block> blocks) {
        return all(blocks);
    }

    @Override
    String escape(String text) {
        return text;
    }

    @Override
    String bold(String content) {
        return content;
    }

    @Override
    String italic(String content) {
        return content;
    }

    @Override
    String newLine() {
        return "\n";
    }

    @Override
    String paragraph(String content) {
        return content + "\n";
    }

    @Override
    String heading(int level, String content) {
        return content + "\n";
    }

    @Override
    String hanging(String label, String body) {
        return label + " " + body;
    }

    @Override
    String item(String label, String body) {
        return label + " " + body;
    }

    @Override
    String items(String items) {
        return items;
    }

    @Override
    String table(int columns, List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        rows.forEach(row -> table.append(String.join(" ", row)).append('\n'));
        return table.toString();
    }

    @Override
    String box(ContainerKind kind, String body) {
        return body;
    }
}
