package de.vertragswerk.template;

import de.vertragswerk.model.Case;
import de.vertragswerk.model.Enumeration;
import de.vertragswerk.model.Gender;
import de.vertragswerk.model.Head;
import de.vertragswerk.model.Noun;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How designations are inflected and strung together. */
final class Grammar {
    private Grammar() {}

    /** The parties of a role by what they are called: "den Städten und der Gemeinde". */
    static String together(Role role, Case grammaticalCase) {
        return Enumeration.of(role.designations().stream()
                .map(noun -> noun.withArticle(isPlural(role, noun), grammaticalCase))
                .toList());
    }

    /** What the parties of a role are called, without articles: "Städte und Gemeinde". */
    static String word(Role role) {
        return Enumeration.of(role.designations().stream()
                .map(noun -> noun.form(isPlural(role, noun), Case.NOMINATIVE))
                .toList());
    }

    /** One of several designations is in the plural if it stands for several parties. */
    private static boolean isPlural(Role role, Noun designation) {
        return role.designations().size() == 1
                ? role.isPlural()
                : role.parties().stream()
                                .filter(party -> party.designation().equals(designation))
                                .count()
                        > 1;
    }

    /** One party in full: "der Stadt Gronau (Westf.)". */
    static String inFull(Party party, Case grammaticalCase) {
        return party.designation().withArticle(false, grammaticalCase) + " " + party.nameWithSuffix();
    }

    /** Parties in full, those of one kind under one noun: "den Städten Ahaus und Rhede und der Gemeinde Heek". */
    static String inFull(List<Party> parties, Case grammaticalCase) {
        Map<Noun, List<Party>> byKind = new LinkedHashMap<>();
        for (Party party : parties) {
            byKind.computeIfAbsent(party.designation(), noun -> new ArrayList<>())
                    .add(party);
        }
        List<String> groups = new ArrayList<>();
        byKind.forEach((noun, group) -> groups.add(noun.withArticle(group.size() > 1, grammaticalCase)
                + " "
                + Enumeration.of(group.stream().map(Party::nameWithSuffix).toList())));
        return Enumeration.of(groups);
    }

    /**
     * Who represents a party, in the accusative: "Herrn Landrat Dr. Kai Zwicker"; "den Landrat" while the person is not
     * known.
     */
    static String representative(Head head) {
        boolean feminine = isFeminine(head);
        String office = accusative(head.office());
        if (head.name().isEmpty()) {
            return (feminine ? "die " : "den ") + office;
        }
        return (feminine ? "Frau " : "Herrn ") + office + " " + head.fullName();
    }

    /** How a letter greets: "Sehr geehrter Herr Landrat Dr. Zwicker"; neutral while the person is not known. */
    static String salutation(Head head) {
        if (head.lastName().isEmpty()) {
            return "Sehr geehrte Damen und Herren";
        }
        String greeting = isFeminine(head) ? "Sehr geehrte Frau" : "Sehr geehrter Herr";
        return Stream.of(greeting, head.office(), head.title(), head.lastName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Whom a letter goes to: "Frau Bürgermeisterin Karola Voß"; "Der Landrat" while the person is not known. */
    static String addressee(Head head) {
        return head.name().isEmpty() ? (isFeminine(head) ? "Die " : "Der ") + head.office() : representative(head);
    }

    /** An office as a signature names it: "Die Bürgermeisterin"; empty where it is not known. */
    static String withArticle(String office) {
        return office.isEmpty() ? "" : (isFeminine(office) ? "Die " : "Der ") + office;
    }

    private static boolean isFeminine(Head head) {
        return head.name().isEmpty() ? isFeminine(head.office()) : head.gender() == Gender.FEMININE;
    }

    private static boolean isFeminine(String office) {
        return office.endsWith("in");
    }

    /** Offices in -ent ("Präsident") are weak nouns and take -en. */
    private static String accusative(String office) {
        return office.endsWith("ent") ? office + "en" : office;
    }

    static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
