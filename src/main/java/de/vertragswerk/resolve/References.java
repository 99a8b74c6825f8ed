package de.vertragswerk.resolve;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Enumeration;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Metadata;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Target;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts references into words: "§ 7 Absatz 4", "Absatz 2" within the same §, "§ 3 Absätze 1 und 2". */
final class References {
    private static final String NBSP = "\u00A0";

    private final Index index;
    private final Index base;
    private final boolean amended;
    private final List<Annex> annexes;
    private final boolean abbreviated;
    private final Metadata metadata;
    private final Diagnostics diagnostics;
    private final Set<Id> namedAnnexes = new LinkedHashSet<>();

    References(
            Index index,
            Index base,
            boolean amended,
            List<Annex> annexes,
            boolean abbreviated,
            Metadata metadata,
            Diagnostics diagnostics) {
        this.index = index;
        this.base = base;
        this.amended = amended;
        this.annexes = annexes;
        this.abbreviated = abbreviated;
        this.metadata = metadata;
        this.diagnostics = diagnostics;
    }

    /** The reference with its text, as it reads at a place. An author's own text stays. */
    Inline.Reference resolve(Inline.Reference reference, Address place) {
        List<List<Address.Step>> paths = new ArrayList<>();
        for (Target target : reference.targets()) {
            address(target, reference).ifPresent(address -> paths.add(address.seenFrom(place)));
        }
        String text = reference.text().isEmpty() ? words(paths) : reference.text();
        return new Inline.Reference(reference.targets(), text, reference.origin());
    }

    private Optional<Address> address(Target target, Inline.Reference reference) {
        Optional<Unit> unit = index.find(target.id());
        if (unit.isEmpty()) {
            reportDangling(target.id(), reference);
            return Optional.empty();
        }
        if (target.sentence() == 0) {
            return Optional.of(unit.get().address());
        }
        if (target.sentence() > unit.get().sentences()) {
            error(
                    reference,
                    "„#" + target.id() + "“ hat keinen Satz " + target.sentence() + ".",
                    unit.get().sentences() == 0
                            ? "Auf Sätze eines Absatzes verweisen, nicht eines § mit mehreren Absätzen."
                            : "Der Absatz hat " + unit.get().sentences() + " Sätze.");
        }
        return Optional.of(unit.get().address().down(Address.Step.sentence(target.sentence())));
    }

    private void reportDangling(Id id, Inline.Reference reference) {
        if (base.find(id).isPresent()) {
            error(
                    reference,
                    "Der Verweis auf „#" + id + "“ geht in " + metadata.operand() + " ins Leere.",
                    amended
                            ? "Eine Änderung oder Abweichung hat die Stelle gestrichen; auch den Verweis ändern."
                            : "Eine Abweichung dieser Variante hat die Stelle gestrichen; auch den Verweis abweichend regeln.");
            return;
        }
        List<String> names = index.ids().stream().map(Id::value).toList();
        String hint = Nearest.to(id.value(), names)
                .map(near -> "Gemeint ist vielleicht „#" + near + "“" + line(near) + ".")
                .orElse("Die Stelle mit {#" + id + "} benennen oder den Verweis berichtigen.");
        error(reference, "Verweis auf „#" + id + "“, das es nicht gibt.", hint);
    }

    private String line(String id) {
        return index.find(new Id(id))
                .map(unit -> " (Zeile " + unit.position().line() + ")")
                .orElse("");
    }

    private void error(Inline.Reference reference, String message, String hint) {
        diagnostics.add(Diagnostic.error("verweis-ungueltig", reference.origin().position(), message, hint));
    }

    private String words(List<List<Address.Step>> paths) {
        if (paths.isEmpty()) {
            return "";
        }
        List<Address.Step> first = paths.get(0);
        int last = first.size() - 1;
        boolean siblings = paths.size() > 1 && paths.stream().allMatch(path -> areSiblings(first, path));
        if (!siblings) {
            return Enumeration.of(paths.stream().map(this::path).toList());
        }
        List<String> numbers =
                paths.stream().map(path -> path.get(last).number()).toList();
        String parent = last == 0 ? "" : path(first.subList(0, last)) + " ";
        return parent + plural(first.get(last)) + NBSP + Enumeration.of(numbers);
    }

    private static boolean areSiblings(List<Address.Step> a, List<Address.Step> b) {
        int last = a.size() - 1;
        return b.size() == a.size()
                && a.subList(0, last).equals(b.subList(0, last))
                && a.get(last).unit().equals(b.get(last).unit())
                && !a.get(last).isAnnex();
    }

    private String path(List<Address.Step> steps) {
        return String.join(" ", steps.stream().map(this::step).toList());
    }

    private String step(Address.Step step) {
        if (step.isAnnex()) {
            return annex(step);
        }
        return (abbreviated ? step.shortUnit() : step.unit()) + NBSP + step.number();
    }

    private String plural(Address.Step step) {
        return abbreviated && !step.unit().equals("§") ? step.shortUnit() : step.units();
    }

    /** An annex is named in full where it is first mentioned. */
    private String annex(Address.Step step) {
        String label = step.number().isEmpty() ? "Anlage" : "Anlage" + NBSP + step.number();
        if (!namedAnnexes.add(step.annex())) {
            return label;
        }
        return annexes.stream()
                .filter(annex -> annex.id().equals(step.annex()))
                .findFirst()
                .map(annex -> label + " (" + PlainText.of(annex.title()) + ")")
                .orElse(label);
    }
}
