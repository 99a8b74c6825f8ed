package de.vertragswerk.ingest.segment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of an Absatz at the beginning of a line.
 *
 * @param number bare ("2a")
 * @param rest the text after it
 */
record SubsectionLabel(String number, String rest) {
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,2}\\.\\d{1,2})\\.?\\s+(\\S.*)");
    private static final Pattern FORM = Pattern.compile("\\((\\d{1,3})\\s?([a-z]?)\\)\\s*(.*)");

    /** Whether a line begins with a label as "3.1". */
    static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }

    /** The label "3.1" of an Absatz of § 3. */
    static Optional<SubsectionLabel> decimal(String text, String section) {
        Matcher form = DECIMAL.matcher(text);
        return form.matches() && form.group(1).startsWith(section + ".")
                ? Optional.of(new SubsectionLabel(form.group(1), form.group(2)))
                : Optional.empty();
    }

    static Optional<SubsectionLabel> of(String text) {
        if (!text.startsWith("(")) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new SubsectionLabel(form.group(1) + form.group(2), form.group(3)))
                : Optional.empty();
    }
}
