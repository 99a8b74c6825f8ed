package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.Troubles;
import java.util.ArrayList;
import java.util.List;

/** Keeps what could not be shown. */
final class Reports implements Troubles {
    private final List<String> pictures = new ArrayList<>();

    List<String> pictures() {
        return pictures;
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
        pictures.add(source + ": " + reason);
    }

    @Override
    public void tooHigh(String text) {
        throw new AssertionError(text);
    }
}
