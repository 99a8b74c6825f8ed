package de.vertragswerk.pipeline;

import de.vertragswerk.model.Gender;
import de.vertragswerk.model.Noun;
import de.vertragswerk.read.definition.Anrede;
import de.vertragswerk.read.definition.Arten;
import de.vertragswerk.read.definition.Geschlecht;
import de.vertragswerk.read.definition.Gesetze;
import de.vertragswerk.read.definition.Rolle;

/** Nouns of definitions as nouns of the model; a form that is not given is like the one it comes from. */
final class Nouns {
    private Nouns() {}

    static Noun of(Arten.Art kind) {
        return new Noun(
                gender(kind.geschlecht()),
                kind.wort(),
                kind.genitiv().orElse(kind.wort()),
                kind.plural(),
                kind.pluralDativ().orElse(kind.plural()));
    }

    static Noun of(Arten.Gremium body) {
        return new Noun(
                gender(body.geschlecht()), body.wort(), body.genitiv().orElse(body.wort()), body.wort(), body.wort());
    }

    static Noun of(Rolle.Bezeichnung designation) {
        String plural = designation.plural().orElse(designation.wort());
        return new Noun(
                gender(designation.geschlecht()),
                designation.wort(),
                designation.genitiv().orElse(designation.wort()),
                plural,
                designation.pluralDativ().orElse(plural));
    }

    static Noun of(Gesetze.Gesetz law) {
        return new Noun(gender(law.geschlecht()), law.titel(), law.genitiv(), law.titel(), law.titel());
    }

    static Gender gender(Geschlecht gender) {
        return switch (gender) {
            case MAENNLICH -> Gender.MASCULINE;
            case WEIBLICH -> Gender.FEMININE;
            case SAECHLICH -> Gender.NEUTER;
        };
    }

    static Gender gender(Anrede address) {
        return address == Anrede.FRAU ? Gender.FEMININE : Gender.MASCULINE;
    }
}
