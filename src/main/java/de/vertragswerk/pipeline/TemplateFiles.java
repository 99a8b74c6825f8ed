package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the templates of documents, which people edit with all kinds of editors; each problem is a finding. */
final class TemplateFiles {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Sources sources;
    private final Trace trace;
    private final Diagnostics diagnostics;

    TemplateFiles(Sources sources, Trace trace, Diagnostics diagnostics) {
        this.sources = sources;
        this.trace = trace;
        this.diagnostics = diagnostics;
    }

    /** The text without a byte order mark and with LF; empty if there is no such file. */
    Optional<String> read(String path) {
        try {
            return sources.read(path, trace).map(content -> decoded(path, content));
        } catch (AccessException e) {
            diagnostics.add(e.finding());
            return Optional.of("");
        }
    }

    /** The bytes of a file that is no text; empty if there is none. */
    Optional<byte[]> content(String path) {
        try {
            return sources.read(path, trace);
        } catch (AccessException e) {
            diagnostics.add(e.finding());
            return Optional.empty();
        }
    }

    private String decoded(String path, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            return bare.replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            diagnostics.add(Diagnostic.error(
                    "kodierung",
                    Position.of(path),
                    "Die Vorlage ist nicht in UTF-8 gespeichert.",
                    "Im Editor als „UTF-8“ speichern."));
            return "";
        }
    }
}
