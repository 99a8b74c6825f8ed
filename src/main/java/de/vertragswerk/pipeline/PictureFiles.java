package de.vertragswerk.pipeline;

import de.vertragswerk.typeset.layout.Pictures;
import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pictures of a document: in its address itself ({@code data:image/png;base64,…}), else a file beside the
 * definitions of the work, else one in {@code templates}.
 */
final class PictureFiles implements Pictures {
    private static final Pattern DATA = Pattern.compile("data:image/(?:png|jpeg);base64,(?<bytes>[A-Za-z0-9+/=]+)");

    private final Sources sources;
    private final String work;
    private final Trace trace;

    PictureFiles(Sources sources, String work, Trace trace) {
        this.sources = sources;
        this.work = work;
        this.trace = trace;
    }

    @Override
    public Optional<byte[]> find(String source) {
        Matcher data = DATA.matcher(source);
        if (data.matches()) {
            return decoded(data.group("bytes"));
        }
        return file("agreements/" + work + "/" + source).or(() -> file("templates/" + source));
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A file of the workspace; empty where there is none, or where its name leads out of the workspace. */
    private Optional<byte[]> file(String path) {
        try {
            return sources.read(path, trace);
        } catch (AccessException e) {
            return Optional.empty();
        }
    }
}
