package de.vertragswerk.pipeline;

import de.vertragswerk.typeset.layout.Pictures;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.util.Optional;

/** The pictures of an issue, which lie beside it, and those of its agreements, whose names begin with the work. */
final class IssuePictures implements Pictures {
    private final Sources sources;
    private final Trace trace;
    private final Pictures own;

    IssuePictures(Sources sources, Trace trace) {
        this.sources = sources;
        this.trace = trace;
        this.own = new PictureFiles(sources, "amtsblatt", trace);
    }

    @Override
    public Optional<byte[]> find(String source) {
        return own.find(source).or(() -> ofWork(source));
    }

    private Optional<byte[]> ofWork(String source) {
        int end = source.indexOf('/');
        return end < 0
                ? Optional.empty()
                : new PictureFiles(sources, source.substring(0, end), trace).find(source.substring(end + 1));
    }
}
