package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.model.Noun;
import de.vertragswerk.model.Party;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A party called by its kind instead of by its role, which comes out wrong in variants of another kind. */
final class PartyInText implements Rule {
    @Override
    public String name() {
        return "partei-im-text";
    }

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        reading.subject().variant().ifPresent(variant -> {
            List<Noun> own = kinds(variant.own());
            for (Noun noun : own) {
                generalized(reading, variant, noun, report);
            }
            kinds(variant.siblings()).stream()
                    .filter(noun -> !own.contains(noun))
                    .forEach(noun -> called(reading, noun, report));
        });
    }

    private static List<Noun> kinds(List<Party> parties) {
        return parties.stream().map(Party::designation).distinct().toList();
    }

    /** "die Gemeinde" without a name, written by hand in what is a Stadt's text. */
    private void called(Reading reading, Noun other, Consumer<Diagnostic> report) {
        Pattern byHand = Pattern.compile(
                "\\b(?<!\\b(?:oder|und|bzw\\.) )(?:[Dd](?:ie|er|em|en|es)|[Dd]iese[rmns]?|[Ee]ine[rmns]?) "
                        + forms(other) + "(?! \\p{Lu}| (?:oder|und|bzw)\\b|[\\w/-])",
                Pattern.UNICODE_CHARACTER_CLASS);
        report(
                reading,
                reading.passages().stream()
                        .filter(passage -> byHand.matcher(passage.authored()).find()),
                "„" + other.nominative() + "“ steht im Text fest, trifft aber nicht auf jede Variante zu.",
                "Statt der Bezeichnung die Rolle einsetzen, etwa ${kommune.nom}.",
                report);
    }

    /** "Eine Gemeinde", by hand or filled in, beside the name of a Stadt. */
    private void generalized(Reading reading, Variant variant, Noun own, Consumer<Diagnostic> report) {
        Pattern any = Pattern.compile("\\b[Ee]ine[rmns]? " + forms(own) + "\\b", Pattern.UNICODE_CHARACTER_CLASS);
        List<Passage> generalizing = reading.passages().stream()
                .filter(passage -> any.matcher(passage.text()).find())
                .toList();
        if (generalizing.isEmpty()) {
            return;
        }
        variant.siblings().stream()
                .filter(party -> !party.designation().equals(own))
                .forEach(party -> report(
                        reading,
                        generalizing.stream().filter(passage -> passage.text().contains(party.fullName())),
                        "„" + own.nominative() + "“ meint hier auch „" + party.fullName() + "“.",
                        "Ein Wort wählen, das auf alle Beteiligten zutrifft, etwa „eine der Kommunen“.",
                        report));
    }

    private static String forms(Noun noun) {
        return "(?:" + Pattern.quote(noun.nominative()) + "|" + Pattern.quote(noun.genitive()) + ")";
    }

    private void report(
            Reading reading, Stream<Passage> passages, String message, String hint, Consumer<Diagnostic> report) {
        passages.map(passage -> Diagnostic.note(name(), reading.position(passage.origin()), message, hint))
                .forEach(report);
    }
}
