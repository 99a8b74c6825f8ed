package de.vertragswerk.read.definition;

import java.util.Optional;

/** A step that changes a text: exactly one of ersetze, streiche, fuege_ein and aendere, with what belongs to it. */
public sealed interface Eingriff permits Abweichung, Befehl {
    Optional<String> ersetze();

    Optional<String> streiche();

    Optional<Abweichung.Fassung> fuegeEin();

    Optional<String> aendere();

    Optional<Abweichung.Fassung> durch();

    Optional<String> nach();

    Optional<String> vor();

    Optional<String> alt();

    Optional<String> neu();
}
