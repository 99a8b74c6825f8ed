package de.vertragswerk.typeset.font;

import java.util.Optional;

/** A face that is read when it is first needed, and then kept. */
final class LazyFace {
    private final String folder;
    private final String name;
    private volatile Optional<Face> found = Optional.empty();

    LazyFace(String folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    Face face() {
        return found().orElseThrow();
    }

    /** The face, wrapped once for all who want it so. */
    Optional<Face> found() {
        return found.isPresent() ? found : read();
    }

    private synchronized Optional<Face> read() {
        if (found.isEmpty()) {
            found = Optional.of(TrueTypeFace.load(folder, name));
        }
        return found;
    }
}
