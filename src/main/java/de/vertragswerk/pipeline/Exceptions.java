package de.vertragswerk.pipeline;

import de.vertragswerk.check.Acknowledged;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Origin;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Ausnahme;
import java.util.ArrayList;
import java.util.List;

/** The exceptions that the definitions of an agreement acknowledge. */
final class Exceptions {
    private Exceptions() {}

    static List<Acknowledged> of(Given given) {
        List<Acknowledged> declared =
                new ArrayList<>(read(given.base(), given.base().value().ausnahmen()));
        given.defaults()
                .ifPresent(file -> declared.addAll(read(file, file.value().ausnahmen())));
        given.variant()
                .ifPresent(file -> declared.addAll(read(file, file.value().ausnahmen())));
        given.included()
                .forEach(change -> declared.addAll(
                        read(change.file(), change.file().value().ausnahmen())));
        return declared;
    }

    private static List<Acknowledged> read(Definition<?> file, List<Ausnahme> entries) {
        List<Acknowledged> acknowledged = new ArrayList<>();
        for (Ausnahme entry : entries) {
            Position position = file.positions().at("/ausnahmen/" + acknowledged.size());
            acknowledged.add(new Acknowledged(entry.regel(), entry.grund(), new Origin(position)));
        }
        return acknowledged;
    }
}
