package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A quoted name beside "Anlage" that is not the annex's title. */
final class QuotedAnnexNames implements Rule {
    private static final Pattern BEFORE = Pattern.compile("\\bAnlage ?(\\d*[a-z]?),? ?\\(?„([^“]+)“");
    private static final Pattern AFTER = Pattern.compile("„([^“]+)“ \\(Anlage ?(\\d*[a-z]?)\\)");

    @Override
    public String name() {
        return Annexes.NAMES;
    }

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        Annexes annexes = Annexes.of(reading.agreement());
        for (Passage passage : reading.passages()) {
            Stream.concat(
                            BEFORE.matcher(passage.text()).results().map(m -> new Named(m.group(1), m.group(2))),
                            AFTER.matcher(passage.text()).results().map(m -> new Named(m.group(2), m.group(1))))
                    .forEach(named -> annexes.numbered(named.number())
                            .filter(annex -> !Annexes.title(annex).equalsIgnoreCase(named.name()))
                            .ifPresent(
                                    annex -> report.accept(Annexes.secondName(reading, passage, annex, named.name()))));
        }
    }

    private record Named(String number, String name) {}
}
