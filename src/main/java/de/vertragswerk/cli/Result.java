package de.vertragswerk.cli;

import de.vertragswerk.pipeline.Format;
import de.vertragswerk.workspace.OutputFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the result of a command goes: to the screen, to the file named, or, as a PDF, to the folder for results. */
record Result(Common common, Format format, @Nullable Path out) {

    void write(String usualName, byte[] content) {
        if (out != null) {
            new OutputFolder(Path.of("")).write(out.toString(), content);
        } else if (format == Format.PDF) {
            new OutputFolder(common.folder().resolve("out")).write(usualName, content);
        } else {
            common.out().print(new String(content, StandardCharsets.UTF_8));
        }
    }
}
