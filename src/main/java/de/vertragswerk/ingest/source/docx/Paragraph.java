package de.vertragswerk.ingest.source.docx;

import de.vertragswerk.ingest.source.sheet.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A paragraph in the making. */
final class Paragraph {
    private static final int TWENTIETHS_OF_A_BLANK = 113;
    private static final int DEEPEST_INDENT = 40;

    final Format format = new Format();
    final StringBuilder text = new StringBuilder();
    final List<Remark> remarks = new ArrayList<>();
    /** Paragraphs of text boxes that hang on it. */
    final List<Paragraph> boxes = new ArrayList<>();

    String style = "";
    String label = "";
    boolean isHeading;
    /** Whether the sign that ends it was deleted, so that the next one continues it. */
    boolean continues;

    /** Its lines, with its label before the first; what indents them depends on where Word begins them. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(Arrays.asList(text.toString().split("\n", -1)));
        lines.set(0, labelled(lines.get(0)));
        if (isHeading) {
            return List.of(String.join(" ", lines).replaceAll("\\s+", " ").strip());
        }
        String indent = " ".repeat(Math.max(0, Math.min(DEEPEST_INDENT, format.start() / TWENTIETHS_OF_A_BLANK)));
        return lines.stream().map(line -> line.isBlank() ? "" : indent + line).toList();
    }

    /** A label is divided from the text by one blank, whether Word or a typist put it there. */
    private String labelled(String line) {
        if (!label.isEmpty()) {
            return label + " " + line.stripLeading();
        }
        String typed = Labels.at(line);
        boolean hasTab = !typed.isEmpty() && line.startsWith("\t", typed.length());
        return hasTab ? typed + " " + line.substring(typed.length()).stripLeading() : line;
    }

    boolean isEmpty() {
        return text.toString().isBlank();
    }
}
