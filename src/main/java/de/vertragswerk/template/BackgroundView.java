package de.vertragswerk.template;

import de.vertragswerk.model.AccessionTerms;
import de.vertragswerk.model.DeclaredDeviation;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What documents say beside an agreement, as their templates speak of it. */
final class BackgroundView {
    /** "31. März" */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.\u00A0MMMM", Locale.GERMANY);

    private final Background background;
    private final Texts texts;

    BackgroundView(Background background, Texts texts) {
        this.background = background;
        this.texts = texts;
    }

    Map<String, Object> asMap() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("verfahren", new ProcedureView(background.procedure(), texts.format()).asMap());
        view.put("sachdarstellung", texts.blocks(background.reasons()));
        view.put("finanzen", texts.blocks(background.costs()));
        view.put("pruefsumme", background.wordingSum());
        view.put(
                "abweichungsgruende",
                background.deviations().stream()
                        .map(DeclaredDeviation::reason)
                        .distinct()
                        .toList());
        background
                .notice()
                .ifPresent(terms -> view.put("kuendigungsfrist", Map.of("frist", terms.period(), "ende", terms.end())));
        background.accession().ifPresent(terms -> view.put("beitritt", accession(terms)));
        return view;
    }

    private static Map<String, Object> accession(AccessionTerms terms) {
        return Map.of(
                "zum", DAY.format(terms.day()),
                "erklaerung_bis", DAY.format(terms.declaredBy()),
                "im_vorjahr", terms.yearBefore());
    }
}
