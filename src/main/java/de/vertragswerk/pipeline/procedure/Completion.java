package de.vertragswerk.pipeline.procedure;

import de.vertragswerk.read.definition.Verfahren;
import de.vertragswerk.read.definition.Verfahren.Antrag;
import de.vertragswerk.read.definition.Verfahren.Bekanntmachung;
import de.vertragswerk.read.definition.Verfahren.Beschluss;
import de.vertragswerk.read.definition.Verfahren.Genehmigung;
import de.vertragswerk.read.definition.Verfahren.Hinweis;
import de.vertragswerk.read.definition.Verfahren.Versand;
import de.vertragswerk.read.definition.Verfahren.Vorlage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Puts together what several definitions say of one procedure: what the first one leaves out is taken from the second. */
public final class Completion {
    private Completion() {}

    public static Verfahren of(Verfahren first, Verfahren second) {
        return new Verfahren(
                of(first.vorlage(), second.vorlage(), Completion::of),
                of(first.beschluesse(), second.beschluesse(), Completion::of),
                of(first.versand(), second.versand(), Completion::of),
                of(first.antrag(), second.antrag(), Completion::of),
                of(first.genehmigung(), second.genehmigung(), Completion::of),
                of(first.bekanntmachung(), second.bekanntmachung(), Completion::of),
                of(first.hinweise(), second.hinweise(), Completion::of),
                first.kuendigung().or(second::kuendigung));
    }

    private static <T> Optional<T> of(Optional<T> first, Optional<T> second, BinaryOperator<T> both) {
        return first.map(given -> second.map(other -> both.apply(given, other)).orElse(given))
                .or(() -> second);
    }

    private static <T> Map<String, T> of(Map<String, T> first, Map<String, T> second, BinaryOperator<T> both) {
        Map<String, T> all = new LinkedHashMap<>(first);
        second.forEach((key, entry) -> all.merge(key, entry, both));
        return all;
    }

    private static Beschluss of(Beschluss first, Beschluss second) {
        return new Beschluss(
                first.gremium().or(second::gremium),
                first.datum().or(second::datum),
                first.vorlage().or(second::vorlage),
                first.oeffentlich().or(second::oeffentlich),
                first.beratungsfolge().isEmpty() ? second.beratungsfolge() : first.beratungsfolge(),
                first.fassung().or(second::fassung));
    }

    private static Vorlage of(Vorlage first, Vorlage second) {
        return new Vorlage(
                first.sachdarstellung().or(second::sachdarstellung),
                first.finanzen().or(second::finanzen));
    }

    private static Versand of(Versand first, Versand second) {
        return new Versand(
                first.az().or(second::az),
                first.datum().or(second::datum),
                first.rueckgabeBis().or(second::rueckgabeBis));
    }

    private static Antrag of(Antrag first, Antrag second) {
        return new Antrag(
                first.az().or(second::az),
                first.datum().or(second::datum),
                first.eingang().or(second::eingang),
                first.mitteilung().or(second::mitteilung));
    }

    private static Genehmigung of(Genehmigung first, Genehmigung second) {
        return new Genehmigung(
                first.behoerde(),
                first.az().or(second::az),
                first.datum().or(second::datum),
                first.name().or(second::name));
    }

    private static Bekanntmachung of(Bekanntmachung first, Bekanntmachung second) {
        return new Bekanntmachung(
                first.amtsblatt(),
                first.nummer().or(second::nummer),
                first.seite().or(second::seite),
                first.datum().or(second::datum),
                first.wirksam().or(second::wirksam));
    }

    private static Hinweis of(Hinweis first, Hinweis second) {
        return new Hinweis(
                first.form().or(second::form),
                first.wo().or(second::wo),
                first.datum().or(second::datum));
    }
}
