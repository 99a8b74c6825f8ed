package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Severity;
import de.vertragswerk.model.Transfer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads a shipped regime for tests, without the stages that do it in the program. */
final class RegimeFile {
    private static final Map<String, Severity> SEVERITIES =
            Map.of("fehler", Severity.ERROR, "warnung", Severity.WARNING, "hinweis", Severity.NOTE);

    private RegimeFile() {}

    static Regime read(String key) throws IOException {
        String yaml = Files.readString(Path.of("templates", "rechtsrahmen", key + ".yaml"));
        Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return new Regime(key, maps(file.get("regeln")).map(RegimeFile::rule).toList());
    }

    private static Stream<Map<?, ?>> maps(Object list) {
        return list == null ? Stream.of() : ((List<?>) list).stream().map(entry -> (Map<?, ?>) entry);
    }

    private static StatutoryRule rule(Map<?, ?> rule) {
        return new StatutoryRule(
                text(rule, "id"),
                text(rule, "quelle"),
                Objects.requireNonNull(SEVERITIES.get(text(rule, "stufe"))),
                conditions((Map<?, ?>) rule.get("wenn")),
                maps(rule.get("verlangt")).map(RegimeFile::feature).toList(),
                maps(rule.get("verbietet")).map(RegimeFile::feature).toList(),
                text(rule, "meldung"),
                text(rule, "hinweis"));
    }

    private static List<Condition> conditions(Map<?, ?> when) {
        List<Condition> conditions = new ArrayList<>();
        if (when == null) {
            return conditions;
        }
        if (when.get("unbefristet") instanceof Boolean unlimited) {
            conditions.add(new Condition.Unlimited(unlimited));
        }
        if (when.get("laenger_als") instanceof String term) {
            conditions.add(new Condition.LongerThan(Integer.parseInt(term.replaceAll(" Jahre?", ""))));
        }
        if (when.get("uebertragung") instanceof String transfer) {
            conditions.add(new Condition.Transfers(Stream.of(Transfer.values())
                    .filter(value -> value.german().equals(transfer))
                    .findFirst()
                    .orElseThrow()));
        }
        if (when.get("text") instanceof String expression) {
            conditions.add(new Condition.Says(phrase(expression)));
        }
        return conditions;
    }

    private static Feature feature(Map<?, ?> feature) {
        if (feature.get("text") instanceof String expression) {
            return new Feature.Said(phrase(expression));
        }
        if (feature.get("zu_fruehes_datum") instanceof String expression) {
            return new Feature.DatedTooEarly(phrase(expression));
        }
        if (feature.get("im_selben_paragrafen") instanceof List<?> expressions) {
            return new Feature.SaidTogether(expressions.stream()
                    .map(expression -> phrase((String) expression))
                    .toList());
        }
        return text(feature, "angabe").equals("uebertragung")
                ? new Feature.StatesTransfer()
                : new Feature.SignedByAll();
    }

    private static Phrase phrase(String expression) {
        return Phrase.of(expression).orElseThrow(() -> new AssertionError(expression));
    }

    private static String text(Map<?, ?> map, String key) {
        return (String) Objects.requireNonNull(map.get(key), key);
    }
}
