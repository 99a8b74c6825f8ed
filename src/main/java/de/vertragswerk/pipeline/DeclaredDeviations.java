package de.vertragswerk.pipeline;

import de.vertragswerk.model.DeclaredDeviation;
import de.vertragswerk.model.Id;
import de.vertragswerk.read.definition.Abweichung;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads where and why a variant deviates from the base text. */
final class DeclaredDeviations {
    private DeclaredDeviations() {}

    static List<DeclaredDeviation> of(Given given) {
        return given.variant().map(definition -> definition.value().abweichungen()).orElse(List.of()).stream()
                .map(DeclaredDeviations::of)
                .toList();
    }

    private static DeclaredDeviation of(Abweichung entry) {
        Stream<Optional<String>> names = Stream.of(
                entry.ersetze(),
                entry.streiche(),
                entry.aendere(),
                entry.durch().flatMap(Abweichung.Fassung::id),
                entry.fuegeEin().flatMap(Abweichung.Fassung::id));
        return new DeclaredDeviation(
                names.flatMap(Optional::stream).map(Id::new).toList(),
                entry.nach().or(entry::vor).map(Id::new),
                entry.grund().strip(),
                entry.vermutlich().isPresent());
    }
}
