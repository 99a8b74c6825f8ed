package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Address;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Closing;
import de.vertragswerk.model.Gender;
import de.vertragswerk.model.Head;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Law;
import de.vertragswerk.model.Metadata;
import de.vertragswerk.model.Noun;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Role;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Signature;
import de.vertragswerk.model.Subsection;
import de.vertragswerk.model.Transfer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds agreements for tests. The base text stands on line 10, § n on line 100 n, its Absatz m on line 100 n + m, the
 * n-th annex on line 9000 + n; the variant's file is {@code ahaus.yaml}.
 */
final class Sample {
    static final Party AHAUS = party("stadt-ahaus", town(), "Ahaus", "Karola Muster");
    static final Party BORKEN = party("stadt-borken", town(), "Borken", "Mara Muster");
    static final Party HEEK = party("gemeinde-heek", village(), "Heek", "Hans Muster");
    static final Party KREIS = party("kreis-borken", county(), "Borken", "Kai Muster");

    Optional<Transfer> transfer = Optional.of(Transfer.MANDATING);
    Optional<LocalDate> until = Optional.empty();
    Optional<LocalDate> published = Optional.empty();
    Optional<LocalDate> lawsAsOf = Optional.empty();
    Optional<Variant> variant = Optional.of(new Variant(List.of(AHAUS), List.of(BORKEN, HEEK), false));
    Regime regime = new Regime("ohne", List.of());
    List<Party> parties = List.of(AHAUS, KREIS);
    List<Signature> signatures = List.of(signature(AHAUS), signature(KREIS));
    final List<Acknowledged> acknowledged = new ArrayList<>();
    final Map<String, Law> laws = new LinkedHashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Annex> annexes = new ArrayList<>();
    private final List<Block> preamble = new ArrayList<>();

    /** An agreement of one § with numbered Absätze. */
    static Sample of(String... subsections) {
        return new Sample().section("Gegenstand", subsections);
    }

    Sample section(String heading, String... subsections) {
        List<Subsection> numbered = new ArrayList<>();
        for (String text : subsections) {
            numbered.add(subsection(numbered.size() + 1, paragraph(text)));
        }
        return section(heading, numbered);
    }

    /** A § with one Absatz of these blocks. */
    Sample section(String heading, Block... blocks) {
        return section(heading, List.of(subsection(1, blocks)));
    }

    Sample section(String heading, List<Subsection> subsections) {
        int number = sections.size() + 1;
        sections.add(new Section(
                Id.NONE,
                Integer.toString(number),
                "",
                List.of(),
                List.of(new Inline.Plain(heading)),
                subsections,
                false,
                at("vereinbarung.yaml", 100 * number)));
        return this;
    }

    Sample preamble(String text) {
        preamble.add(paragraph(text));
        return this;
    }

    /** An annex with text, or one that is not printed where the text is empty. */
    Sample annex(String id, String number, String title, String text) {
        annexes.add(new Annex(
                new Id(id),
                number,
                List.of(new Inline.Plain(title)),
                text.isEmpty() ? List.of() : List.of(paragraph(text)),
                List.of(),
                at("vereinbarung.yaml", 9001 + annexes.size())));
        return this;
    }

    Sample acknowledge(String rule) {
        acknowledged.add(new Acknowledged(rule, "gewollt", at("ahaus.yaml", 50 + acknowledged.size())));
        return this;
    }

    Subject subject() {
        Metadata metadata = new Metadata("werk", "stadt-ahaus", "Probe", regime.key(), transfer, until, "", false);
        Agreement agreement = new Agreement(
                metadata,
                List.of(new Inline.Plain("Öffentlich-rechtliche Vereinbarung über eine Probe")),
                List.of(new Role("beteiligte", List.of(town()), parties)),
                new Preamble(List.of(), preamble),
                sections,
                new Closing(List.of(), signatures),
                annexes);
        return new Subject(
                agreement,
                variant,
                regime,
                laws,
                lawsAsOf,
                published,
                acknowledged,
                at("ahaus.yaml", 0),
                at("vereinbarung.yaml", 10));
    }

    List<Diagnostic> findings() {
        return Checker.check(subject()).findings();
    }

    /** The findings of one rule, as "file:line: message". */
    List<String> findings(String rule) {
        return findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.position() + ": " + finding.message())
                .toList();
    }

    static Subsection subsection(int number, Block... blocks) {
        // The line follows from the number, which is enough for the first § of a sample.
        return new Subsection(
                Id.NONE, Integer.toString(number), true, List.of(blocks), at("vereinbarung.yaml", 100 + number));
    }

    static Block paragraph(String text) {
        return paragraph(new Inline.Plain(text));
    }

    static Block paragraph(Inline... content) {
        return new Block.Paragraph(List.of(content));
    }

    static Inline plain(String text) {
        return new Inline.Plain(text);
    }

    static Origin at(String file, int line) {
        return new Origin(new Position(file, line, 0));
    }

    static Signature signature(Party party) {
        return new Signature(
                party,
                "Borken",
                Optional.of(LocalDate.of(2025, 6, 13)),
                "",
                "Leitung",
                party.head().fullName());
    }

    private static Party party(String key, Noun kind, String name, String head) {
        return new Party(
                key, key, kind, name, "", "", Address.NONE, new Head("Leitung", Gender.FEMININE, "", "", head));
    }

    static Noun town() {
        return new Noun(Gender.FEMININE, "Stadt", "Stadt", "Städte", "Städten");
    }

    private static Noun village() {
        return new Noun(Gender.FEMININE, "Gemeinde", "Gemeinde", "Gemeinden", "Gemeinden");
    }

    private static Noun county() {
        return new Noun(Gender.MASCULINE, "Kreis", "Kreises", "Kreise", "Kreisen");
    }
}
