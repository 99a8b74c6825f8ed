package de.vertragswerk.cli;

import de.vertragswerk.pipeline.parcel.Parcel;
import de.vertragswerk.workspace.OutputFolder;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folder for parcels: the one that is named, or the usual one. */
record ParcelTarget(Common common, @Nullable Path out) {

    void write(List<Parcel> parcels) {
        OutputFolder folder =
                new OutputFolder(out == null ? common.folder().resolve("out").resolve("pakete") : out);
        for (Parcel parcel : parcels) {
            folder.write(parcel.name(), parcel.zip());
            if (!common.isQuiet()) {
                common.err().println("Paket: " + folder.name(parcel.name()) + ".");
            }
        }
    }
}
