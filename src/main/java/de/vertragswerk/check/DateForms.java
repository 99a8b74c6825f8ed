package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Dates written in several forms in one agreement. Citations take theirs from the register and do not count. */
final class DateForms implements Rule {

    private record Found(Passage passage, GermanDate date) {}

    @Override
    public String name() {
        return "datumsformen";
    }

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        Map<GermanDate.Form, Found> firstOfForm = new EnumMap<>(GermanDate.Form.class);
        reading.passages()
                .forEach(passage -> GermanDate.all(InlineText.given(passage.content()))
                        .forEach(date -> firstOfForm.putIfAbsent(date.form(), new Found(passage, date))));
        firstOfForm.values().stream()
                .flatMap(first -> firstOfForm.values().stream()
                        .filter(other ->
                                !first.date().form().agreesWith(other.date().form()))
                        .map(other -> mixed(reading, first.date(), other)))
                .limit(1)
                .forEach(report);
    }

    private Diagnostic mixed(Reading reading, GermanDate first, Found other) {
        return Diagnostic.note(
                name(),
                reading.position(other.passage().origin()),
                "Daten stehen in verschiedenen Formen: „" + first.text() + "“ und „"
                        + other.date().text() + "“.",
                "Eine Form wählen, am besten durch ${datum(\"" + other.date().day() + "\")}.");
    }
}
