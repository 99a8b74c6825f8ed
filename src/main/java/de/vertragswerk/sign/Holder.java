package de.vertragswerk.sign;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Who may sign for a party: the party itself, or a person.
 *
 * @param names the party in full ("Stadt Gronau (Westf.)"), and the persons who sign for it
 */
public record Holder(List<String> names) {

    /** Whether a certificate was issued to one of the names: it stands in the certificate as words of their own. */
    public boolean holds(Subject subject) {
        return names.stream()
                .map(Holder::words)
                .filter(name -> !name.isBlank())
                .anyMatch(name ->
                        subject.names().stream().anyMatch(given -> words(given).contains(name)));
    }

    /** Words alone, between blanks, in small letters without umlauts and accents: " gemeinde boenen ". */
    private static String words(String text) {
        String german = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.GERMANY)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String plain = Normalizer.normalize(german, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return " " + plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
