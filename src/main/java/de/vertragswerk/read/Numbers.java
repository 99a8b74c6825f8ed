package de.vertragswerk.read;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.read.definition.Bereich;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a number, whole or with a decimal point as YAML has it, and holds it against its range. */
final class Numbers {
    static final String PLAIN = "Nur die Zahl schreiben, ohne Einheit und Anführungszeichen.";

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,6}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,6}(\\.[0-9]{1,6})?");
    private static final Pattern GERMAN = Pattern.compile("-?[0-9]{1,6},[0-9]{1,6}");

    private Numbers() {}

    /** Whether values of a type are numbers. */
    static boolean isNumber(Class<?> type) {
        return type == Double.class || type == Integer.class;
    }

    /** "eine Zahl", "eine ganze Zahl". */
    static String expected(Class<?> type) {
        return type == Integer.class ? "eine ganze Zahl" : "eine Zahl";
    }

    static Optional<Object> read(Node.Scalar scalar, Slot slot, Class<?> type, Diagnostics diagnostics) {
        String written = scalar.value();
        boolean whole = type == Integer.class;
        if (scalar.isQuoted() || !(whole ? WHOLE : DECIMAL).matcher(written).matches()) {
            diagnostics.add(Diagnostic.error(
                    "falscher-typ",
                    scalar.position(),
                    "Erwartet" + slot.where() + ": " + expected(type) + "; hier steht " + scalar.german() + ".",
                    GERMAN.matcher(written).matches() && !whole
                            ? "Mit Punkt schreiben: " + written.replace(',', '.') + "."
                            : PLAIN));
            return Optional.empty();
        }
        double value = Double.parseDouble(written);
        if (slot.range()
                .filter(range -> value < range.von() || value > range.bis())
                .isPresent()) {
            diagnostics.add(outside(scalar, slot, slot.range().get()));
            return Optional.empty();
        }
        return Optional.of(whole ? (Object) Integer.valueOf(written) : (Object) value);
    }

    private static Diagnostic outside(Node.Scalar scalar, Slot slot, Bereich range) {
        return Diagnostic.error(
                "bereich",
                scalar.position(),
                scalar.german() + " ist" + slot.where() + " zu " + (exceeds(scalar, range) ? "groß" : "klein") + ".",
                ("Möglich ist " + plain(range.von()) + " bis " + plain(range.bis()) + " " + range.einheit()).strip()
                        + ".");
    }

    private static boolean exceeds(Node.Scalar scalar, Bereich range) {
        return Double.parseDouble(scalar.value()) > range.bis();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
