package de.vertragswerk.read;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import java.util.Map;
import java.util.Optional;

/** Reports what YAML allows and a definition does not: an author only writes it by accident. */
final class Refusals {
    private static final String MERGE = "<<";

    private final Diagnostics diagnostics;

    Refusals(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Aliases are refused altogether, so that no file can grow by expansion. */
    Node alias(Position position, String name) {
        error(
                "yaml-verweis",
                position,
                "„*" + name + "“ ist in YAML ein Verweis; Verweise sind hier nicht vorgesehen.",
                "Einen Wert, der mit „*“ beginnt, in Anführungszeichen schreiben; sonst den Inhalt wiederholen.");
        return new Node.Refused(position);
    }

    /** An anchor would silently drop the first word of "&Co Verwaltung". */
    void anchor(Position position, Optional<?> anchor) {
        anchor.ifPresent(name -> error(
                "yaml-verweis",
                position,
                "„&" + name + "“ ist in YAML die Marke eines Verweises; Verweise sind hier nicht vorgesehen.",
                "Einen Wert, der mit „&“ beginnt, in Anführungszeichen schreiben; sonst die Marke entfernen."));
    }

    void tag(Position position, Optional<String> tag) {
        tag.ifPresent(name -> error(
                "yaml-typangabe",
                position,
                "Was mit „!“ beginnt, ist in YAML eine Typangabe; sie ist hier nicht vorgesehen.",
                "Einen Wert, der mit „!“ beginnt, in Anführungszeichen schreiben; sonst die Typangabe entfernen."));
    }

    void secondDocument(Position position) {
        error(
                "mehrere-dokumente",
                position,
                "Hier beginnt ein zweites Dokument.",
                "Die Trennzeile „---“ entfernen oder den Rest in eine eigene Datei schreiben.");
    }

    /** Whether a key can be used beside the earlier ones of its mapping. */
    boolean accepts(Node key, Map<String, Node.Entry> earlier) {
        if (key instanceof Node.Refused) {
            return false;
        }
        if (!(key instanceof Node.Scalar scalar)) {
            return no(
                    "schluessel-form",
                    key,
                    "Als Schlüssel steht hier " + key.german() + ", erwartet wird ein Wort.",
                    "Einen Wert, der mit „{“ oder „[“ beginnt, in Anführungszeichen schreiben.");
        }
        if (scalar.value().isEmpty()) {
            return no("schluessel-form", key, "Vor dem Doppelpunkt fehlt der Schlüssel.", "Den Schlüssel ergänzen.");
        }
        if (scalar.value().equals(MERGE)) {
            return no(
                    "yaml-verweis",
                    key,
                    "„<<“ übernimmt in YAML fremde Schlüssel; das ist hier nicht vorgesehen.",
                    "Die gemeinten Schlüssel hier ausschreiben.");
        }
        Optional<Node.Entry> same = Optional.ofNullable(earlier.get(scalar.value()));
        return same.map(entry -> duplicate(scalar, entry.key().position().line()))
                .orElse(true);
    }

    private boolean duplicate(Node.Scalar key, int line) {
        return no(
                "doppelter-schluessel",
                key,
                "Der Schlüssel „" + key.value() + "“ steht schon in Zeile " + line + ".",
                "Einen der beiden Einträge entfernen.");
    }

    private boolean no(String rule, Node key, String message, String hint) {
        error(rule, key.position(), message, hint);
        return false;
    }

    private void error(String rule, Position position, String message, String hint) {
        diagnostics.add(Diagnostic.error(rule, position, message, hint));
    }
}
