package de.vertragswerk.ingest.draft;

import de.vertragswerk.ingest.FullText;
import de.vertragswerk.ingest.Spot;
import de.vertragswerk.ingest.majority.Difference;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what copies read otherwise, and who does. */
final class Readings {
    private final FullText base;
    private final Map<Spot, Map<Difference.Variation, List<String>>> found = new LinkedHashMap<>();

    Readings(FullText base) {
        this.base = base;
        base.parts().forEach(part -> found.put(part.spot(), new LinkedHashMap<>()));
    }

    void add(String variant, List<Difference> differences) {
        for (Difference difference : differences) {
            Map<Difference.Variation, List<String>> here = found.getOrDefault(difference.spot(), Map.of());
            difference
                    .variations()
                    .forEach(variation -> here.computeIfAbsent(variation, key -> new ArrayList<>())
                            .add(variant));
        }
    }

    /** One entry for each reading, in the order of the text. */
    List<Outlier> outliers() {
        List<Outlier> outliers = new ArrayList<>();
        found.forEach((spot, readings) -> readings.forEach((reading, who) -> outliers.add(new Outlier(
                where(spot),
                reading.usual(),
                reading.here(),
                who.stream().distinct().toList(),
                reading.noise()))));
        return outliers;
    }

    private String where(Spot spot) {
        return switch (spot.kind()) {
            case TITLE -> "Titel";
            case FORMULA -> "Eingangsformel";
            case PREAMBLE -> "Präambel";
            case CLOSING -> "Schluss";
            case HEADING ->
                "Überschrift von § " + base.sections().get(spot.index()).number();
            case SUBSECTION -> subsection(spot);
            case ANNEX_TITLE -> "Titel von " + base.annexes().get(spot.index()).label();
            case ANNEX -> base.annexes().get(spot.index()).label();
        };
    }

    private String subsection(Spot spot) {
        Section section = base.sections().get(spot.index());
        Subsection unit = section.subsections().get(spot.inner());
        return "§ " + section.number() + (unit.numbered() ? " Absatz " + unit.number() : "");
    }
}
