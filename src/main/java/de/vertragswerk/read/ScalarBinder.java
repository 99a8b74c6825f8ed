package de.vertragswerk.read;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.read.definition.Text;
import de.vertragswerk.read.definition.Zeile;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Makes a single value from a scalar. */
final class ScalarBinder {
    private final Diagnostics diagnostics;

    ScalarBinder(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Optional<Object> bind(Node node, Slot slot, Class<?> type) {
        if (type == Text.class) {
            return prose(node, slot);
        }
        if (!(node instanceof Node.Scalar scalar)) {
            return wrongType(
                    node,
                    slot,
                    expected(type),
                    Numbers.isNumber(type)
                            ? Numbers.PLAIN
                            : "Einen Wert, der mit „[“ oder „{“ beginnt, in Anführungszeichen schreiben.");
        }
        if (type == String.class) {
            return string(scalar, slot);
        }
        if (type == Zeile.class) {
            return line(scalar, slot);
        }
        if (type == LocalDate.class) {
            return Dates.read(scalar, slot, diagnostics);
        }
        if (Numbers.isNumber(type)) {
            return Numbers.read(scalar, slot, type, diagnostics);
        }
        return type == Boolean.class ? yesOrNo(scalar, slot) : constant(scalar, slot, type);
    }

    /** Always empty: reports that something else was expected than what stands here. */
    Optional<Object> wrongType(Node node, Slot slot, String expected, String hint) {
        return error(
                "falscher-typ",
                node.position(),
                "Erwartet" + slot.where() + ": " + expected + "; hier steht " + node.german() + ".",
                hint);
    }

    private Optional<Object> prose(Node node, Slot slot) {
        if (node instanceof Node.Scalar scalar && scalar.style() == ScalarStyle.LITERAL) {
            return notBlank(scalar, slot).map(text -> new Text(text, scalar.origin()));
        }
        return error(
                "prosa-stil",
                node.position(),
                "Der Text" + slot.where() + " muss als Block geschrieben werden.",
                "Hinter den Doppelpunkt nur „|“ setzen und den Text in den Zeilen darunter einrücken;"
                        + " sonst schneiden Komma, Doppelpunkt oder „[“ ihn ab.");
    }

    private Optional<Object> line(Node.Scalar scalar, Slot slot) {
        if (scalar.isBlock() || !scalar.oneLine() || scalar.value().contains("\n")) {
            return error(
                    "mehrzeilig",
                    scalar.position(),
                    "Was" + slot.where() + " steht, muss in einer einzigen Zeile stehen.",
                    "Den Wert in die Zeile des Schlüssels schreiben, ohne „|“ oder „>“; die Zeile darf lang sein.");
        }
        return notBlank(scalar, slot).map(text -> new Zeile(text, scalar.origin()));
    }

    private Optional<Object> string(Node.Scalar scalar, Slot slot) {
        String text = scalar.isBlock() ? scalar.value().stripTrailing() : scalar.value();
        if (slot.form().isPresent() && !text.matches(slot.form().get().value())) {
            return error(
                    "form",
                    scalar.position(),
                    "„" + Quote.shortened(text) + "“ hat" + slot.where() + " nicht die richtige Form.",
                    "Erwartet: " + slot.form().get().bedeutung() + ".");
        }
        return Optional.of(text);
    }

    private Optional<String> notBlank(Node.Scalar scalar, Slot slot) {
        if (scalar.value().isBlank()) {
            error("leerer-text", scalar.position(), "Der Text" + slot.where() + " ist leer.", "Den Text ergänzen.");
            return Optional.empty();
        }
        return Optional.of(scalar.value());
    }

    private Optional<Object> yesOrNo(Node.Scalar scalar, Slot slot) {
        return switch (scalar.value()) {
            case "true", "ja" -> Optional.of(true);
            case "false", "nein" -> Optional.of(false);
            default -> notAllowed(scalar, slot, List.of("ja", "nein", "true", "false"));
        };
    }

    private Optional<Object> constant(Node.Scalar scalar, Slot slot, Class<?> type) {
        Object[] constants = type.getEnumConstants();
        List<String> names = names(type);
        int index = names.indexOf(scalar.value());
        return index < 0 ? notAllowed(scalar, slot, names) : Optional.of(constants[index]);
    }

    private Optional<Object> notAllowed(Node.Scalar scalar, Slot slot, List<String> allowed) {
        String near = Nearest.hint(scalar.value(), allowed, "");
        return error(
                "unbekannter-wert",
                scalar.position(),
                "„" + Quote.shortened(scalar.value()) + "“ ist" + slot.where() + " nicht vorgesehen.",
                (near + " Erlaubt: " + String.join(", ", allowed) + ".").strip());
    }

    /** The constants of an enum as they are written in YAML: in small letters, unless one says how it is written. */
    static List<String> names(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> written((Enum<?>) constant))
                .toList();
    }

    private static String written(Enum<?> constant) {
        String said = constant.toString();
        return said.equals(constant.name()) ? said.toLowerCase(Locale.ROOT) : said;
    }

    private static String expected(Class<?> type) {
        if (type == LocalDate.class) {
            return "ein Datum (JJJJ-MM-TT)";
        }
        if (type == Boolean.class) {
            return "ja oder nein";
        }
        if (Numbers.isNumber(type)) {
            return Numbers.expected(type);
        }
        return type.isEnum() ? "eines der Wörter " + String.join(", ", names(type)) : "ein Text";
    }

    private Optional<Object> error(String rule, Position position, String message, String hint) {
        diagnostics.add(Diagnostic.error(rule, position, message, hint));
        return Optional.empty();
    }
}
