package de.vertragswerk.typeset.fill;

import de.vertragswerk.typeset.layout.Troubles;
import java.util.ArrayList;
import java.util.List;

/** Notes what was too high. */
final class TooHigh implements Troubles {
    final List<String> texts = new ArrayList<>();

    @Override
    public void tooHigh(String text) {
        texts.add(text);
    }

    @Override
    public void tooWide(String text) {
        throw new AssertionError(text);
    }

    @Override
    public void missing(int codePoint, String text) {
        throw new AssertionError(text);
    }

    @Override
    public void noPicture(String source, String reason) {
        throw new AssertionError(source);
    }
}
