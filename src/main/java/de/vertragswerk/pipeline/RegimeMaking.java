package de.vertragswerk.pipeline;

import de.vertragswerk.check.Condition;
import de.vertragswerk.check.Feature;
import de.vertragswerk.check.Phrase;
import de.vertragswerk.check.Regime;
import de.vertragswerk.check.StatutoryRule;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Severity;
import de.vertragswerk.model.Transfer;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Rechtsrahmen;
import de.vertragswerk.read.definition.Rechtsrahmen.Angabe;
import de.vertragswerk.read.definition.Rechtsrahmen.Bedingung;
import de.vertragswerk.read.definition.Rechtsrahmen.Merkmal;
import de.vertragswerk.read.definition.Rechtsrahmen.Regel;
import de.vertragswerk.read.definition.Uebertragung;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a regime of its definition. */
final class RegimeMaking {
    private final Definition<Rechtsrahmen> definition;
    private final Diagnostics diagnostics;

    RegimeMaking(Definition<Rechtsrahmen> definition, Diagnostics diagnostics) {
        this.definition = definition;
        this.diagnostics = diagnostics;
    }

    Regime regime(String key) {
        List<StatutoryRule> rules = new ArrayList<>();
        for (Regel rule : definition.value().regeln()) {
            String pointer = "/regeln/" + rules.size();
            rules.add(new StatutoryRule(
                    rule.id(),
                    rule.quelle(),
                    severity(rule),
                    rule.wenn().map(when -> conditions(when, pointer)).orElse(List.of()),
                    features(rule.verlangt(), pointer),
                    features(rule.verbietet(), pointer),
                    rule.meldung(),
                    rule.hinweis()));
        }
        return new Regime(key, rules);
    }

    private static Severity severity(Regel rule) {
        return switch (rule.stufe()) {
            case FEHLER -> Severity.ERROR;
            case WARNUNG -> Severity.WARNING;
            case HINWEIS -> Severity.NOTE;
        };
    }

    private List<Condition> conditions(Bedingung when, String pointer) {
        List<Condition> conditions = new ArrayList<>();
        when.unbefristet().map(Condition.Unlimited::new).ifPresent(conditions::add);
        when.laengerAls()
                .map(RegimeMaking::years)
                .map(Condition.LongerThan::new)
                .ifPresent(conditions::add);
        when.uebertragung()
                .map(kind -> kind == Uebertragung.DELEGIEREND ? Transfer.DELEGATING : Transfer.MANDATING)
                .map(Condition.Transfers::new)
                .ifPresent(conditions::add);
        when.text()
                .flatMap(expression -> phrase(expression, pointer))
                .map(Condition.Says::new)
                .ifPresent(conditions::add);
        return conditions;
    }

    /** "20 Jahre"; the form of the definition sees to the number. */
    private static int years(String term) {
        return Integer.parseInt(term.substring(0, term.indexOf(' ')));
    }

    private List<Feature> features(List<Merkmal> entries, String pointer) {
        return entries.stream()
                .flatMap(entry -> feature(entry, pointer).stream())
                .toList();
    }

    private Optional<Feature> feature(Merkmal entry, String pointer) {
        Optional<Feature> feature = entry.angabe().map(RegimeMaking::stated);
        return feature.or(() -> entry.text()
                        .flatMap(expression -> phrase(expression, pointer))
                        .map(Feature.Said::new))
                .or(() -> entry.zuFruehesDatum()
                        .flatMap(expression -> phrase(expression, pointer))
                        .map(Feature.DatedTooEarly::new))
                .or(() -> together(entry, pointer));
    }

    private static Feature stated(Angabe what) {
        return switch (what) {
            case UEBERTRAGUNG -> new Feature.StatesTransfer();
            case UNTERSCHRIFTEN -> new Feature.SignedByAll();
        };
    }

    private Optional<Feature> together(Merkmal entry, String pointer) {
        List<Phrase> phrases = entry.imSelbenParagrafen().stream()
                .flatMap(expression -> phrase(expression, pointer).stream())
                .toList();
        return phrases.isEmpty() ? Optional.empty() : Optional.of(new Feature.SaidTogether(phrases));
    }

    private Optional<Phrase> phrase(String expression, String pointer) {
        Optional<Phrase> phrase = Phrase.of(expression);
        if (phrase.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                    "rechtsrahmen",
                    definition.positions().at(pointer),
                    "„" + expression + "“ ist kein regulärer Ausdruck.",
                    "Klammern und Sonderzeichen prüfen."));
        }
        return phrase;
    }
}
