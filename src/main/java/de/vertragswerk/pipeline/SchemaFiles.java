package de.vertragswerk.pipeline;

import de.vertragswerk.read.Schemas;
import de.vertragswerk.workspace.OutputFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The JSON Schemas that editors read, as files of a workspace. */
public final class SchemaFiles {
    private final OutputFolder folder;

    /**
     * Schema files.
     *
     * @param folder {@code agreements/schema} of a workspace
     */
    public SchemaFiles(OutputFolder folder) {
        this.folder = folder;
    }

    /** The names of files that are missing or not as they would be written. */
    public List<String> outdated() {
        List<String> outdated = new ArrayList<>();
        Schemas.all().forEach((name, schema) -> {
            byte[] wanted = schema.getBytes(StandardCharsets.UTF_8);
            if (folder.read(name).filter(found -> Arrays.equals(found, wanted)).isEmpty()) {
                outdated.add(name);
            }
        });
        return outdated;
    }

    /** Writes the files that are outdated and gives their names. */
    public List<String> write() {
        List<String> outdated = outdated();
        outdated.forEach(name -> folder.write(name, content(name)));
        return outdated;
    }

    private static byte[] content(String name) {
        return String.valueOf(Schemas.all().get(name)).getBytes(StandardCharsets.UTF_8);
    }
}
