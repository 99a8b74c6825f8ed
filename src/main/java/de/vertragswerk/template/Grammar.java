package de.vertragswerk.template;

import de.vertragswerk.model.Case;
import de.vertragswerk.model.Gender;
import de.vertragswerk.model.Head;
import de.vertragswerk.model.Noun;
import de.vertragswerk.model.Party;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How designations are inflected and strung together. */
final class Grammar {
    private Grammar() {}

    /** The definite article. */
    static String article(Gender gender, boolean plural, Case grammaticalCase) {
        if (plural) {
            return List.of("die", "der", "den", "die").get(grammaticalCase.ordinal());
        }
        return switch (gender) {
            case MASCULINE -> List.of("der", "des", "dem", "den").get(grammaticalCase.ordinal());
            case FEMININE -> List.of("die", "der", "der", "die").get(grammaticalCase.ordinal());
            case NEUTER -> List.of("das", "des", "dem", "das").get(grammaticalCase.ordinal());
        };
    }

    /** A noun without article: "Kreises", "Städten". */
    static String noun(Noun noun, boolean plural, Case grammaticalCase) {
        if (plural) {
            return grammaticalCase == Case.DATIVE ? noun.pluralDative() : noun.plural();
        }
        return grammaticalCase == Case.GENITIVE ? noun.genitive() : noun.nominative();
    }

    /** A noun with its article: "des Kreises". */
    static String withArticle(Noun noun, boolean plural, Case grammaticalCase) {
        return article(noun.gender(), plural, grammaticalCase) + " " + noun(noun, plural, grammaticalCase);
    }

    /** Several nouns in the plural with one article each: "den Städten und den Gemeinden". */
    static String together(List<Noun> nouns, boolean plural, Case grammaticalCase) {
        return list(nouns.stream()
                .map(noun -> withArticle(noun, plural, grammaticalCase))
                .toList());
    }

    /** One party in full: "der Stadt Gronau (Westf.)". */
    static String inFull(Party party, Case grammaticalCase) {
        return withArticle(party.designation(), false, grammaticalCase) + " " + party.nameWithSuffix();
    }

    /** Parties in full, those of one kind under one noun: "den Städten Ahaus und Rhede und der Gemeinde Heek". */
    static String inFull(List<Party> parties, Case grammaticalCase) {
        Map<Noun, List<Party>> byKind = new LinkedHashMap<>();
        for (Party party : parties) {
            byKind.computeIfAbsent(party.designation(), noun -> new ArrayList<>())
                    .add(party);
        }
        List<String> groups = new ArrayList<>();
        byKind.forEach((noun, group) -> groups.add(withArticle(noun, group.size() > 1, grammaticalCase)
                + " "
                + list(group.stream().map(Party::nameWithSuffix).toList())));
        return list(groups);
    }

    /** "a", "a und b", "a, b und c". */
    static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " und " + parts.get(last);
    }

    /**
     * Who represents a party, in the accusative: "Herrn Landrat Dr. Kai Zwicker"; "den Landrat" while the person is not
     * known.
     */
    static String representative(Head head) {
        boolean feminine = head.name().isEmpty() ? head.office().endsWith("in") : head.gender() == Gender.FEMININE;
        String office = accusative(head.office());
        if (head.name().isEmpty()) {
            return (feminine ? "die " : "den ") + office;
        }
        return (feminine ? "Frau " : "Herrn ") + office + " " + head.fullName();
    }

    /** Offices in -ent ("Präsident") are weak nouns and take -en. */
    private static String accusative(String office) {
        return office.endsWith("ent") ? office + "en" : office;
    }

    static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
