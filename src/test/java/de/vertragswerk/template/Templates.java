package de.vertragswerk.template;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.TextOrigin;
import de.vertragswerk.model.Address;
import de.vertragswerk.model.Clause;
import de.vertragswerk.model.Expansion;
import de.vertragswerk.model.Gender;
import de.vertragswerk.model.Head;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Law;
import de.vertragswerk.model.Noun;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Clauses of an agreement between Kreis Borken, Stadt Ahaus and others. A clause begins in line 10, indented by 6. */
final class Templates {
    private static final Noun STADT = new Noun(Gender.FEMININE, "Stadt", "Stadt", "Städte", "Städten");
    private static final Noun GEMEINDE = new Noun(Gender.FEMININE, "Gemeinde", "Gemeinde", "Gemeinden", "Gemeinden");
    private static final Noun KREIS = new Noun(Gender.MASCULINE, "Kreis", "Kreises", "Kreise", "Kreisen");
    private static final Noun AMT = new Noun(Gender.NEUTER, "Amt", "Amtes", "Ämter", "Ämtern");
    private static final Noun TRAEGER = new Noun(Gender.MASCULINE, "Träger", "Trägers", "Träger", "Trägern");

    private static final Party AHAUS =
            party("stadt", STADT, "Ahaus", "", new Head("Bürgermeisterin", Gender.FEMININE, "", "Karola", "Voß"));
    private static final Party RHEDE =
            party("stadt", STADT, "Rhede", "", new Head("Bürgermeister", Gender.MASCULINE, "", "", ""));
    private static final Party GRONAU =
            party("stadt", STADT, "Gronau", "(Westf.)", new Head("Bürgermeisterin", Gender.MASCULINE, "", "", ""));
    private static final Party HEEK = party("gemeinde", GEMEINDE, "Heek", "", Head.NONE);
    private static final Party LEGDEN =
            party("gemeinde", GEMEINDE, "Legden", "", new Head("Präsident", Gender.MASCULINE, "", "Al", "Be"));
    private static final Party BORKEN =
            party("kreis", KREIS, "Borken", "", new Head("Landrat", Gender.MASCULINE, "Dr.", "Kai", "Zwicker"));
    private static final Party AMT_X = party("amt", AMT, "X", "", Head.NONE);

    private static final List<Role> ROLES = List.of(
            new Role("kommune", List.of(STADT), List.of(AHAUS)),
            new Role("kreis", List.of(KREIS), List.of(BORKEN)),
            new Role("staedte", List.of(STADT), List.of(AHAUS, RHEDE, GRONAU)),
            new Role("kommunen", List.of(STADT, GEMEINDE), List.of(AHAUS, RHEDE, GRONAU, HEEK, LEGDEN)),
            new Role("gemischt", List.of(STADT, GEMEINDE), List.of(AHAUS, HEEK, GRONAU)),
            new Role("amt", List.of(AMT), List.of(AMT_X)),
            new Role("traeger", List.of(TRAEGER), List.of(AHAUS, BORKEN)));

    private final Diagnostics diagnostics = new Diagnostics();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<LegalBasis> bases = new ArrayList<>();
    private GermanDates dates = GermanDates.LONG;
    private Optional<ClauseTemplates> templates = Optional.empty();

    private static Party party(String kind, Noun noun, String name, String suffix, Head head) {
        String key = kind + "-" + name.toLowerCase(Locale.ROOT);
        Address address = name.equals("Ahaus") ? new Address("Rathausplatz 1", "48683", "Ahaus") : Address.NONE;
        return new Party(key, kind, noun, name, suffix, "", address, head);
    }

    /** Some of the roles. */
    static List<Role> roles(String... names) {
        return ROLES.stream()
                .filter(role -> List.of(names).contains(role.name()))
                .toList();
    }

    Templates value(String name, String value) {
        values.put(name, value);
        return this;
    }

    Templates basis(String provision, String law) {
        bases.add(new LegalBasis(provision, law));
        return this;
    }

    Templates shortDates() {
        dates = GermanDates.SHORT;
        return this;
    }

    ClauseTemplates templates() {
        if (templates.isEmpty()) {
            Map<String, Law> laws = Map.of("gkg", law("gkg"), "vwvfg", law("vwvfg"));
            templates = Optional.of(new ClauseTemplates(
                    new Vocabulary(ROLES, values, laws, bases, register(), dates, Background.NONE)));
        }
        return templates.get();
    }

    private static Law law(String key) {
        return new Law(key, AMT, key, "", LocalDate.of(2026, 1, 1));
    }

    private static PartyRegister register() {
        return new PartyRegister() {
            @Override
            public Optional<Party> find(String key) {
                return key.equals("stadt-ahaus") ? Optional.of(AHAUS) : Optional.empty();
            }

            @Override
            public Optional<String> nearest(String key) {
                return Optional.of("stadt-ahaus");
            }
        };
    }

    static Clause clause(String text) {
        return new Clause(text, new TextOrigin("a.yaml", 10, 7, 6));
    }

    Expansion expansion(String text) {
        return templates().expand(clause(text), diagnostics);
    }

    /** The expanded text, insertions as words in angle quotes: "‹die Stadt›". */
    String expand(String text) {
        Expansion expansion = expansion(text);
        StringBuilder words = new StringBuilder();
        expansion.text().codePoints().forEach(codePoint -> {
            if (expansion.isMarker(codePoint)) {
                words.append('‹').append(words(expansion.inserted(codePoint))).append('›');
            } else {
                words.appendCodePoint(codePoint);
            }
        });
        return words.toString();
    }

    private static String words(Inline inline) {
        if (inline instanceof Inline.Filled filled) {
            return filled.text();
        }
        if (inline instanceof Inline.Citation citation) {
            return citation.provision() + "|" + citation.law() + "|" + citation.form();
        }
        return inline instanceof Inline.Open open ? "offen: " + open.description() : inline.toString();
    }

    /** "10:7 message" for each finding so far. */
    List<String> findings() {
        return diagnostics.sorted().stream()
                .map(found -> found.position().line() + ":" + found.position().column() + " " + found.message())
                .toList();
    }

    /** The only finding so far. */
    Diagnostic finding() {
        List<Diagnostic> found = diagnostics.sorted();
        if (found.size() != 1) {
            throw new AssertionError("not one finding: " + found);
        }
        return found.get(0);
    }
}
