package de.vertragswerk.template;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts in figures and in words. */
final class Amounts {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]{1,2})?");
    private static final Pattern GERMAN = Pattern.compile("-?([0-9]{1,3}(\\.[0-9]{3})*|[0-9]+),[0-9]{2}");

    /** Number words end before a trillion. */
    private static final BigDecimal TOO_GREAT = BigDecimal.TEN.pow(18);

    private Amounts() {}

    /** Reads "57000", "57000.50" or "57.000,50"; empty for anything else, "57.000" too, since it has two meanings. */
    static Optional<BigDecimal> parse(String text) {
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (GERMAN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        return Optional.empty();
    }

    /** "57.000,00 Euro". */
    static String euro(BigDecimal amount) {
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.GERMANY));
        return format.format(amount.setScale(2, RoundingMode.UNNECESSARY)) + " Euro";
    }

    /** "siebenundfünfzigtausend"; empty unless the amount is a whole number below 10^18. */
    static Optional<String> inWords(BigDecimal amount) {
        if (amount.stripTrailingZeros().scale() > 0 || amount.abs().compareTo(TOO_GREAT) >= 0) {
            return Optional.empty();
        }
        return Optional.of(Spelling.out(amount.longValueExact()).replace("\u00AD", ""));
    }

    /** Number words; loaded only where an agreement needs them, and made once, since reading the rules takes long. */
    private static final class Spelling {
        private static final RuleBasedNumberFormat FORMAT =
                new RuleBasedNumberFormat(Locale.GERMANY, RuleBasedNumberFormat.SPELLOUT);

        /** One thread at a time: the format is not safe for several. */
        static synchronized String out(long number) {
            return FORMAT.format(number);
        }
    }
}
