package de.vertragswerk.sign.judge;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.sign.SignatureField;
import de.vertragswerk.sign.Subject;
import de.vertragswerk.sign.text.Difference;
import de.vertragswerk.sign.text.TextMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong with a file, in German. */
final class Findings {
    private static final int SHOWN = 12;
    private static final String ANEW = "Die Datei neu anfordern.";

    private final Position place;
    private final List<Diagnostic> found = new ArrayList<>();

    Findings(Position place) {
        this.place = place;
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }

    void unreadable() {
        add("pdf-unlesbar", "Das ist keine PDF-Datei, die sich lesen lässt.", "Die Datei prüfen.");
    }

    void unsigned(List<SignatureField> fields) {
        if (fields.isEmpty()) {
            add(
                    "unterschriften-keine",
                    "Die Datei hat keine Unterschriften und keine Felder dafür.",
                    "Unterschrieben wird in der Ausfertigung.");
        }
        fields.stream()
                .filter(field -> !field.signed())
                .forEach(field -> add(
                        "feld-leer",
                        "Die Unterschrift " + field.ofParty() + " fehlt.",
                        "Die Datei nehmen, in der alle unterschrieben haben."));
    }

    void integrity(Integrity integrity, Map<String, SignatureField> fields) {
        for (String field : integrity.broken()) {
            add("unterschrift-luecke", "Die Unterschrift " + by(fields, field) + " lässt Teile der Datei aus.", ANEW);
        }
        for (Integrity.Step step : integrity.steps()) {
            String after = "nach der Unterschrift " + by(fields, step.after());
            step.changes().forEach(change -> add(rule(change.kind()), message(change, after, fields), ANEW));
        }
        if (integrity.tail()) {
            add("datei-verlaengert", "Nach der letzten Unterschrift wurde an die Datei etwas angehängt.", ANEW);
        }
    }

    private static String rule(Change.Kind kind) {
        return switch (kind) {
            case PAGES -> "seitenzahl";
            case PAGE -> "seite-veraendert";
            case ANNOTATION -> "anmerkung";
            case APPEARANCE -> "bild-ersetzt";
            case FIELD -> "feld-veraendert";
            case VALUE -> "feld-wert";
            case OTHER -> "datei-veraendert";
        };
    }

    private static String message(Change change, String after, Map<String, SignatureField> fields) {
        String what = change.what();
        String field = Optional.ofNullable(fields.get(what))
                .map(known -> "der Unterschrift " + known.ofParty())
                .orElse("des Felds „" + what + "“");
        return switch (change.kind()) {
            case PAGES -> "Seiten kamen " + after + " hinzu oder fielen weg (" + what + ").";
            case PAGE -> "Seite " + what + " wurde " + after + " verändert.";
            case ANNOTATION -> "Auf Seite " + what + " wurde " + after + " etwas über den Text gelegt oder verändert.";
            case APPEARANCE -> "Das Bild " + field + " wurde " + after + " ersetzt.";
            case FIELD -> "Das Feld „" + what + "“ kam " + after + " hinzu oder wurde verändert.";
            case VALUE -> "Der Inhalt " + field + " wurde " + after + " verändert.";
            case OTHER -> "Die Datei wurde " + after + " verändert (" + what + ").";
        };
    }

    private static String by(Map<String, SignatureField> fields, String name) {
        return Optional.ofNullable(fields.get(name))
                .map(SignatureField::ofParty)
                .orElse("„" + name + "“");
    }

    void invalid(SignatureField field, Reason reason) {
        add(reason.rule(), "Die Unterschrift " + field.ofParty() + " " + reason.message(), reason.hint());
    }

    void stranger(SignatureField field, Subject stranger) {
        add(
                "zertifikat-fremd",
                "Im Feld " + field.ofParty() + " hat „" + stranger + "“ unterschrieben.",
                "Wer für die Beteiligte unterschreibt, muss im Zertifikat oder in der Definition stehen.");
    }

    void stamp(Reason reason) {
        add("zeitstempel", "Ein Zeitstempel der Datei: die Prüfung " + reason.message(), reason.hint());
    }

    /** Each differing place is a finding, up to a number that is still read. */
    void text(TextMatch match) {
        switch (match.state()) {
            case NO_TEXT ->
                add(
                        "text-fehlt",
                        "Die Datei ist ein Bild ohne Text, etwa ein Scan, und lässt sich nicht vergleichen.",
                        "Sie selbst lesen, oder die digitale Fassung vergleichen.");
            case NO_STRUCTURE ->
                add(
                        "text-ungegliedert",
                        "Die Datei sagt nicht, in welcher Folge ihr Text gelesen wird, und lässt sich nicht vergleichen.",
                        "Die Datei nehmen, die Vertragswerk gemacht hat.");
            case COMPARED ->
                match.differences().stream()
                        .limit(SHOWN)
                        .forEach(difference -> add("text-abweichend", sentence(difference), ""));
        }
        if (match.differences().size() > SHOWN) {
            add(
                    "text-abweichend",
                    "Der Text weicht an " + (match.differences().size() - SHOWN) + " weiteren Stellen ab.",
                    "");
        }
    }

    private static String sentence(Difference difference) {
        String place = "Seite " + difference.page() + ", nach „… " + difference.before() + "“: ";
        if (difference.file().isEmpty()) {
            return place + "Es fehlt „" + difference.document() + "“.";
        }
        return difference.document().isEmpty()
                ? place + "Zusätzlich steht dort „" + difference.file() + "“."
                : place + "Dort steht „" + difference.file() + "“ statt „" + difference.document() + "“.";
    }

    private void add(String rule, String message, String hint) {
        found.add(Diagnostic.error(rule, place, message, hint));
    }
}
