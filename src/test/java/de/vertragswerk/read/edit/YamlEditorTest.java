package de.vertragswerk.read.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlEditorTest {
    private static final List<String> ORDER =
            List.of("rollen", "abweichungen", "unterzeichnung", "verfahren", "akte", "ausnahmen");
    private static final List<String> DATE = List.of("unterzeichnung", "stadt-ulm", "datum");

    @Test
    void addsToBraces() {
        assertThat(dated("unterzeichnung:\n  stadt-ulm: {ort: Ulm}   # im Rathaus\n"))
                .isEqualTo("unterzeichnung:\n  stadt-ulm: {ort: Ulm, datum: 2026-03-04}   # im Rathaus\n");
    }

    @Test
    void addsToBracesOverSeveralLines() {
        assertThat(dated("unterzeichnung:\n  stadt-ulm: {\n    ort: Ulm,  # im Rathaus\n  }\n"))
                .isEqualTo("unterzeichnung:\n  stadt-ulm: {\n    ort: Ulm, datum: 2026-03-04,  # im Rathaus\n  }\n");
    }

    @Test
    void addsALineToLines() {
        assertThat(dated("unterzeichnung:\n    stadt-ulm:\n        ort: Ulm # dort\n\n# Ende\n"))
                .isEqualTo(
                        "unterzeichnung:\n    stadt-ulm:\n        ort: Ulm # dort\n        datum: 2026-03-04\n\n# Ende\n");
    }

    @Test
    void fillsWhatWasLeftEmpty() {
        assertThat(dated("unterzeichnung:\n  stadt-ulm:\n    datum:   # fehlt noch\n    ort: Ulm\n"))
                .isEqualTo("unterzeichnung:\n  stadt-ulm:\n    datum: 2026-03-04   # fehlt noch\n    ort: Ulm\n");
        assertThat(dated("unterzeichnung: {stadt-ulm: {datum: ~}}"))
                .isEqualTo("unterzeichnung: {stadt-ulm: {datum: 2026-03-04}}");
        assertThat(dated("unterzeichnung: {}\n")).isEqualTo("unterzeichnung: {stadt-ulm: {datum: 2026-03-04}}\n");
        assertThat(dated("unterzeichnung:   # offen\nakte:\n"))
                .isEqualTo("unterzeichnung:   # offen\n  stadt-ulm: {datum: 2026-03-04}\nakte:\n");
    }

    @Test
    void addsAPartyInTheStyleOfTheOthers() {
        assertThat(dated("unterzeichnung:\n  kreis-ulm: {ort: Ulm}\n  # die Stadt folgt\nakte:\n"))
                .isEqualTo(
                        "unterzeichnung:\n  kreis-ulm: {ort: Ulm}\n  stadt-ulm: {datum: 2026-03-04}\n  # die Stadt folgt\nakte:\n");
        assertThat(dated("unterzeichnung:\n  kreis-ulm:\n    ort: Ulm\n"))
                .isEqualTo("unterzeichnung:\n  kreis-ulm:\n    ort: Ulm\n  stadt-ulm:\n    datum: 2026-03-04\n");
    }

    @Test
    void addsASectionWhereItBelongs() {
        assertThat(dated("rollen: {kommune: stadt-ulm}\n# Verfahren\nverfahren:\n  versand: {az: 1}\n"))
                .isEqualTo(
                        "rollen: {kommune: stadt-ulm}\nunterzeichnung:\n  stadt-ulm: {datum: 2026-03-04}\n# Verfahren\nverfahren:\n  versand: {az: 1}\n");
        assertThat(dated("akte: []\n")).isEqualTo("unterzeichnung:\n  stadt-ulm: {datum: 2026-03-04}\nakte: []\n");
    }

    @Test
    void addsBehindATextBlock() {
        String block =
                "abweichungen:\n  - ersetze: a\n    durch:\n      text: |\n        Ein # Satz.\n\n        Noch einer.";
        String section = "unterzeichnung:\n  stadt-ulm: {datum: 2026-03-04}";
        assertThat(dated(block)).isEqualTo(block + "\n" + section);
        assertThat(dated(block + "\n\n# Ende\nakte:\n")).isEqualTo(block + "\n" + section + "\n\n# Ende\nakte:\n");
        String kept = block.replace("|", "|+") + "\n\n\n";
        assertThat(dated(kept + "akte:\n")).isEqualTo(kept + section + "\nakte:\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void keepsLineEndingsAndByteOrderMark(String ending) {
        String before =
                "\uFEFF# Ümläute 𝄞\nunterzeichnung:\n  kreis-ulm: {ort: Ulm}\nverfahren: {}".replace("\n", ending);

        assertThat(dated(before))
                .isEqualTo(before.replace("}" + ending, "}" + ending + "  stadt-ulm: {datum: 2026-03-04}" + ending));
    }

    @Test
    void keepsDecomposedLetters() {
        String before = "# Mu\u0308nster\nunterzeichnung: {stadt-ulm: {ort: \"Mu\u0308nster\"}}\n";

        assertThat(dated(before)).isEqualTo(before.replace("\"}", "\", datum: 2026-03-04}"));
    }

    @Test
    void changesNothingThatIsThere() {
        String before = "unterzeichnung: {stadt-ulm: {datum: 2026-03-04}}\n";
        assertThat(dated(before)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unterzeichnung: {stadt-ulm: {datum: 2026-03-05}}\n",
                "unterzeichnung: {stadt-ulm: Ulm}\n",
                "unterzeichnung: [stadt-ulm]\n",
                "unterzeichnung: {stadt-ulm: {datum: {}}}\n",
                "- unterzeichnung\n",
                "unterzeichnung: &a {}\nakte: *a\n",
                "unterzeichnung: {\n",
                ""
            })
    void leavesAloneWhatSaysSomethingElse(String before) {
        YamlEditor editor = editor(before);

        assertThat(editor.set(DATE, "2026-03-04")).isFalse();
        assertThat(text(editor)).isEqualTo(before);
    }

    @Test
    void addsItemsInTheStyleOfTheOthers() {
        assertThat(filed("rollen: {}\n"))
                .isEqualTo("rollen: {}\nakte:\n  - datei: a.pdf\n    von: [kreis-ulm, stadt-ulm]\n");
        assertThat(filed("akte: # leer\nausnahmen: []\n"))
                .isEqualTo("akte: # leer\n  - datei: a.pdf\n    von: [kreis-ulm, stadt-ulm]\nausnahmen: []\n");
        assertThat(filed("akte:\n- {datei: b.pdf}  # alt\n"))
                .isEqualTo("akte:\n- {datei: b.pdf}  # alt\n- {datei: a.pdf, von: [kreis-ulm, stadt-ulm]}\n");
        assertThat(filed("akte:\n  - datei: b.pdf # alt\n\nausnahmen: []\n"))
                .isEqualTo(
                        "akte:\n  - datei: b.pdf # alt\n  - datei: a.pdf\n    von: [kreis-ulm, stadt-ulm]\n\nausnahmen: []\n");
        assertThat(filed("akte: []\n")).isEqualTo("akte: [{datei: a.pdf, von: [kreis-ulm, stadt-ulm]}]\n");
        assertThat(filed("akte: [{datei: b.pdf}]"))
                .isEqualTo("akte: [{datei: b.pdf}, {datei: a.pdf, von: [kreis-ulm, stadt-ulm]}]");
    }

    @Test
    void quotesWhatYamlWouldMisread() {
        YamlEditor editor = editor("rollen: {}\n");

        assertThat(editor.set(List.of("akte"), "a: \"b\" # c")).isTrue();
        assertThat(text(editor)).isEqualTo("rollen: {}\nakte: \"a: \\\"b\\\" # c\"\n");
    }

    private static String dated(String before) {
        YamlEditor editor = editor(before);
        assertThat(editor.set(DATE, "2026-03-04")).as(before).isTrue();
        return text(editor);
    }

    private static String filed(String before) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("datei", "a.pdf");
        item.put("von", List.of("kreis-ulm", "stadt-ulm"));
        YamlEditor editor = editor(before);
        assertThat(editor.add("akte", item)).as(before).isTrue();
        String after = text(editor);
        assertThat(editor.add("akte", item)).isTrue();
        assertThat(text(editor)).as("again").isEqualTo(after);
        return after;
    }

    private static YamlEditor editor(String text) {
        return new YamlEditor(text.getBytes(StandardCharsets.UTF_8), ORDER);
    }

    private static String text(YamlEditor editor) {
        return new String(editor.content(), StandardCharsets.UTF_8);
    }
}
