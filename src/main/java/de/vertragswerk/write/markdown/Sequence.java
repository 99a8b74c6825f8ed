package de.vertragswerk.write.markdown;

import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Inline.Emphasis;
import de.vertragswerk.model.Inline.LineBreak;
import de.vertragswerk.model.Inline.Plain;
import de.vertragswerk.model.Inline.Strong;
import java.util.ArrayList;
import java.util.List;

/** Running text in the making: neighbours of one kind become one, blanks at the edges of a line disappear. */
final class Sequence {
    private final List<Inline> parts = new ArrayList<>();

    Sequence append(List<Inline> more) {
        more.forEach(this::append);
        return this;
    }

    private void append(Inline part) {
        if (parts.isEmpty()) {
            parts.add(part);
        } else if (part instanceof LineBreak) {
            stripEnd();
            parts.add(part);
        } else if (part instanceof Plain plain && last() instanceof LineBreak) {
            add(withoutStart(plain));
        } else if (last() instanceof Plain a && part instanceof Plain b) {
            replaceLast(new Plain(a.text() + b.text()));
        } else if (last() instanceof Strong a && part instanceof Strong b) {
            replaceLast(new Strong(joined(a.content(), b.content())));
        } else if (last() instanceof Emphasis a && part instanceof Emphasis b) {
            replaceLast(new Emphasis(joined(a.content(), b.content())));
        } else {
            parts.add(part);
        }
    }

    private static List<Inline> joined(List<Inline> first, List<Inline> second) {
        return new Sequence().append(first).append(second).parts;
    }

    private Inline last() {
        return parts.get(parts.size() - 1);
    }

    private void replaceLast(Inline part) {
        parts.set(parts.size() - 1, part);
    }

    private void add(String text) {
        if (!text.isEmpty()) {
            parts.add(new Plain(text));
        }
    }

    private static String withoutStart(Plain plain) {
        return plain.text().replaceFirst("^[ \\t]+", "");
    }

    private void stripStart() {
        if (!parts.isEmpty() && parts.get(0) instanceof Plain plain) {
            List<Inline> rest = List.copyOf(parts.subList(1, parts.size()));
            parts.clear();
            add(withoutStart(plain));
            parts.addAll(rest);
        }
    }

    private void stripEnd() {
        if (!parts.isEmpty() && last() instanceof Plain plain) {
            parts.remove(parts.size() - 1);
            add(plain.text().replaceFirst("[ \\t]+$", ""));
        }
    }

    List<Inline> parts() {
        return parts;
    }

    /** The parts as a paragraph of their own, without blanks at its start and line breaks or blanks at its end. */
    List<Inline> paragraph() {
        stripStart();
        stripEnd();
        while (!parts.isEmpty() && last() instanceof LineBreak) {
            parts.remove(parts.size() - 1);
            stripEnd();
        }
        return parts;
    }
}
