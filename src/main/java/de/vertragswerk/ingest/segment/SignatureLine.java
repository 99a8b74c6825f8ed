package de.vertragswerk.ingest.segment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a signature block, taken by itself.
 *
 * @param value what it says: the party, the town, the office, the name, the remark
 * @param date of a line with place and date, if it gives one
 */
record SignatureLine(Kind kind, String value, Optional<LocalDate> date) {

    /** What a line of a signature block is about. */
    enum Kind {
        PARTY,
        PLACE,
        RULE,
        OFFICE,
        NAME,
        REMARK,
        SEAL
    }

    private static final String OFFICES = "(?:(?:Erste|Zweite)[rn]? )?(?:"
            + "(?:Ober|Samtgemeinde|Verbandsgemeinde|Amts|Kreis)?(?:[Bb]ürgermeister(?:in)?|[Dd]irektor(?:in)?)|Landr(?:at|ätin)"
            + "|(?:Erste[rn]? )?(?:Kreis)?[Bb]eigeordnete[r]?|Kämmerer|Kämmerin|Stadtkämmerer|Kreisdezernent(?:in)?|Dezernent(?:in)?"
            + "|Verbandsvorsteher(?:in)?|Geschäftsführer(?:in)?|Vorsitzende[r]?|Vorstand|Präsident(?:in)?"
            + "|Stadtr(?:at|ätin)|Minister(?:in)?|Amtsleiter(?:in)?|Amtsvorsteher(?:in)?|Oberkreisdirektor(?:in)?"
            + "|Stadtdirektor(?:in)?|Gemeindedirektor(?:in)?|Regierungspräsident(?:in)?)";
    static final Pattern OFFICE = Pattern.compile("(?:(?:Der|Die|Das)\\s+)?(?<office>" + OFFICES + ")[,:]?");
    private static final Pattern PLACE = Pattern.compile(
            "(?:(?<town>\\p{Lu}[\\p{L}./() -]{1,60}?),?\\s+)?(?:(?:den|am|Datum:?)\\s*)?(?<date>" + GermanDate.FORM
                    + ")\\s*|(?<place>\\p{Lu}[\\p{L}./() -]{1,60}?),?\\s+den(?:[\\s_.…]*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FOR = Pattern.compile("Für\\s+(?:den|die|das)\\s+(?<party>.{2,80}?)\\s*:?");
    private static final Pattern RULE = Pattern.compile("[_.…\\s]{5,}|-{5,}|(?:\\(?Unterschrift(?:en)?\\)?)");
    private static final Pattern REMARK =
            Pattern.compile("(?:In Vertretung|Im Auftrag|i\\. ?[VA]\\.|In Vertretung des Amtes)[,:]?");
    private static final Pattern SEAL =
            Pattern.compile("\\(?(?:Dienstsiegel|Siegel|L\\. ?S\\.|Stempel|Ort, Datum|Name, Funktion)\\)?");
    private static final Pattern SIGNED = Pattern.compile("(?:gez\\.|gezeichnet)\\s*(?<name>.{0,60})");
    private static final int LONGEST = 90;

    /** What a line is by its form alone; a bare name and a bare party can only be told from what stands around them. */
    static Optional<SignatureLine> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (RULE.matcher(text).matches()) {
            return found(Kind.RULE, "");
        }
        if (REMARK.matcher(text).matches()) {
            return found(Kind.REMARK, text.replaceFirst("[,:]$", ""));
        }
        if (SEAL.matcher(text).matches()) {
            return found(Kind.SEAL, "");
        }
        return named(text);
    }

    private static Optional<SignatureLine> named(String text) {
        Matcher signed = SIGNED.matcher(text);
        if (signed.matches()) {
            return found(Kind.NAME, signed.group("name").strip());
        }
        Matcher office = OFFICE.matcher(text);
        if (office.matches()) {
            return found(Kind.OFFICE, office.group("office"));
        }
        Matcher party = FOR.matcher(text);
        if (party.matches()) {
            return found(Kind.PARTY, party.group("party"));
        }
        Matcher place = PLACE.matcher(text);
        if (place.matches()) {
            String town = place.group("date") == null ? place.group("place") : place.group("town");
            return Optional.of(new SignatureLine(Kind.PLACE, town == null ? "" : town.strip(), GermanDate.in(text)));
        }
        return Optional.empty();
    }

    private static Optional<SignatureLine> found(Kind kind, String value) {
        return Optional.of(new SignatureLine(kind, value, Optional.empty()));
    }
}
