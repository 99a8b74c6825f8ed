package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Severity;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.Role;
import de.vertragswerk.model.Sentences;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An exception that the base text announces for a variant's party, while the variant does not deviate. In a § the
 * sentence may carry out the exception by itself, so it weighs less there.
 */
final class AnnouncedException implements Rule {
    private static final Pattern EXCEPTION = Pattern.compile(
            "\\b(?:Ausnahmen?|ausgenommen\\w*|abweich\\w+|ausnahmsweise)\\b",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "ausnahme-nicht-umgesetzt";
    }

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        Set<String> roles =
                reading.agreement().roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
        reading.subject().variant().filter(variant -> !variant.deviates()).ifPresent(variant -> {
            for (Party party : variant.own()) {
                Pattern name =
                        Pattern.compile("\\b" + Pattern.quote(party.name()) + "s?\\b", Pattern.UNICODE_CHARACTER_CLASS);
                reading.passages().stream()
                        .filter(passage -> announces(passage, roles, name))
                        .forEach(passage -> report.accept(finding(reading, passage, party)));
            }
        });
    }

    /** The name is given as such; where a role is filled in, it stands in every variant. */
    private static boolean announces(Passage passage, Set<String> roles, Pattern name) {
        return name.matcher(passage.text()).find()
                && Sentences.split(Passage.even(InlineText.besides(roles, passage.content()))).stream()
                        .anyMatch(sentence -> EXCEPTION.matcher(sentence).find()
                                && name.matcher(sentence).find());
    }

    private Diagnostic finding(Reading reading, Passage passage, Party party) {
        return new Diagnostic(
                passage.place().part() == Part.SECTION ? Severity.NOTE : Severity.WARNING,
                name(),
                reading.position(reading.subject().origin()),
                "In " + passage.place().dative() + " steht eine Ausnahme für " + party.fullName()
                        + ", aber die Variante weicht nirgends vom Grundtext ab.",
                "Die Ausnahme unter „abweichungen“ umsetzen oder den Satz streichen.",
                "");
    }
}
