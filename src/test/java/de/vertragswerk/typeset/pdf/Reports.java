package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.NoTroubles;
import java.util.ArrayList;
import java.util.List;

/** Keeps what could not be shown. */
final class Reports implements NoTroubles {
    private final List<String> pictures = new ArrayList<>();

    List<String> pictures() {
        return pictures;
    }

    @Override
    public void noPicture(String source, String reason) {
        pictures.add(source + ": " + reason);
    }
}
