package de.vertragswerk.pipeline.parcel;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of files that are the same on every system: ASCII, lower case, no blanks. */
public final class FileNames {
    private static final Map<String, String> LETTERS = Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9._]+");
    private static final Pattern PORTABLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,149}");

    /** Names that Windows keeps for devices, with any ending. */
    private static final List<String> DEVICES = List.of("con", "prn", "aux", "nul");

    private FileNames() {}

    /** A name of these words: "Stadt Gronau (Westf.)" is {@code stadt-gronau-westf}. */
    public static String of(String words) {
        String name = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.GERMANY);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            name = name.replace(letter.getKey(), letter.getValue());
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return OTHERS.matcher(plain).replaceAll("-").replaceAll("-*[.]-*", ".").replaceAll("^[-.]+|[-.]+$", "");
    }

    /** Whether every system takes a name as it is. */
    static boolean isPortable(String name) {
        String stem = name.replaceAll("[.].*", "");
        boolean device = DEVICES.contains(stem.toLowerCase(Locale.ROOT)) || stem.matches("(?i)(?:com|lpt)[0-9]");
        return !device && PORTABLE.matcher(name).matches() && !name.endsWith(".");
    }
}
