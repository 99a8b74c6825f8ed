package de.vertragswerk.pipeline.submit;

import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.parcel.FileNames;
import java.util.List;

/**
 * How the files of an agreement are named.
 *
 * @param text with placeholders, such as <code>{nummer}-{variante}</code>
 */
record FilePattern(String text) {
    static final List<String> PLACEHOLDERS = List.of("nummer", "werk", "variante");

    /**
     * The name of the files of an agreement, without ending; the number has as many digits as the last one.
     *
     * @param number from 1
     * @param count how many agreements there are
     */
    String name(Operand operand, int number, int count) {
        String digits = Integer.toString(number);
        String filled = "0".repeat(Integer.toString(count).length() - digits.length()) + digits;
        String variant = operand.variant().isEmpty() && !text.contains("{werk}") ? operand.work() : operand.variant();
        return FileNames.of(text.replace("{nummer}", filled)
                .replace("{werk}", operand.work())
                .replace("{variante}", variant));
    }
}
