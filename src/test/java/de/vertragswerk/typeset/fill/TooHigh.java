package de.vertragswerk.typeset.fill;

import de.vertragswerk.typeset.layout.NoTroubles;
import java.util.ArrayList;
import java.util.List;

/** Notes what was too high. */
final class TooHigh implements NoTroubles {
    final List<String> texts = new ArrayList<>();

    @Override
    public void tooHigh(String text) {
        texts.add(text);
    }
}
