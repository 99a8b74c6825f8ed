package de.vertragswerk.pipeline;

import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Aenderung;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The definition of an amendment.
 *
 * @param number among the amendments of its work, from 1
 */
record Amended(int number, Definition<Aenderung> file) {

    /** The name of its file, without ending. */
    String name() {
        String path = file.file();
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
    }

    Optional<LocalDate> concluded() {
        return file.value().beschlossen();
    }

    Optional<LocalDate> inForce() {
        return file.value().inkrafttreten();
    }

    /** Whether it changes an agreement. */
    boolean concerns(Operand operand) {
        List<String> variants = file.value().varianten();
        return variants.isEmpty() || variants.contains(operand.variant());
    }

    /** Whether a version of the text includes it. */
    boolean isIn(Version version) {
        if (version instanceof Version.After after) {
            return number <= after.amendment();
        }
        boolean known = concluded().isPresent() && inForce().isPresent();
        return known
                && (!(version instanceof Version.On on)
                        || inForce().filter(day -> !day.isAfter(on.day())).isPresent());
    }
}
