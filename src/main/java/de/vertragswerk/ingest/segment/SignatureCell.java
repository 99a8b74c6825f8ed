package de.vertragswerk.ingest.segment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell of a signature block says; most say one thing, some several ("Kreis Unna Landrat Mario Löhr").
 *
 * @param rule whether it is the line to sign on
 */
record SignatureCell(
        String party,
        String town,
        Optional<LocalDate> date,
        boolean place,
        String office,
        String name,
        String remark,
        boolean rule) {
    private static final Pattern PERSON = Pattern.compile(
            "(?:\\(\\s*)?(?:(?:Prof\\.|Dr\\.|h\\.|c\\.)\\s*)*\\p{Lu}[\\p{L}.-]+(?:\\s+(?:von|van|de|zu|der|\\p{Lu}[\\p{L}.-]*)){1,4}(?:\\s*\\))?");
    private static final Pattern SURNAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?");
    private static final Pattern OFFICE = Pattern.compile(
            "(?<![\\p{L}-])" + SignatureLine.OFFICE.pattern().replaceFirst("\\[,:\\]\\?$", "") + "(?![\\p{L}-])");
    private static final Pattern PARTY = Pattern.compile(
            "(?<![\\p{L}-])(?:Kreisstadt|Stadt|Gemeinde|Kreis|Zweckverband)\\s+\\p{Lu}[\\p{L}-]+(?:\\s\\([^)]*\\))?");

    static SignatureCell of(String text) {
        if (PartyKind.isParty(text) && !OFFICE.matcher(text).find()) {
            return empty().withParty(text);
        }
        return SignatureLine.of(text).map(SignatureCell::of).orElseGet(() -> mixed(text));
    }

    private static SignatureCell of(SignatureLine line) {
        SignatureCell empty = empty();
        String value = line.value();
        return switch (line.kind()) {
            case PARTY -> empty.withParty(value);
            case PLACE -> new SignatureCell("", value, line.date(), true, "", "", "", false);
            case RULE -> new SignatureCell("", "", Optional.empty(), false, "", "", "", true);
            case OFFICE -> new SignatureCell("", "", Optional.empty(), false, value, "", "", false);
            case NAME -> new SignatureCell("", "", Optional.empty(), false, "", value, "", false);
            case REMARK -> new SignatureCell("", "", Optional.empty(), false, "", "", value, false);
            case SEAL -> empty;
        };
    }

    private static SignatureCell empty() {
        return new SignatureCell("", "", Optional.empty(), false, "", "", "", false);
    }

    private SignatureCell withParty(String value) {
        return new SignatureCell(value, town, date, place, office, name, remark, rule);
    }

    /** Party, office and name in one line, in any order. */
    private static SignatureCell mixed(String text) {
        Matcher office = OFFICE.matcher(text);
        boolean hasOffice = office.find();
        Matcher party = PARTY.matcher(text);
        boolean hasParty = hasOffice && party.find();
        String rest = text;
        if (hasParty) {
            rest = rest.replace(party.group(), " ");
        }
        if (hasOffice) {
            rest = rest.replace(office.group(), " ");
        }
        rest = rest.replaceAll("[,/]", " ").strip().replaceAll("\\s+", " ");
        String name = PERSON.matcher(rest).matches() || SURNAME.matcher(rest).matches()
                ? rest.replaceAll("[()]", "").strip()
                : "";
        return new SignatureCell(
                hasParty ? party.group() : "",
                "",
                Optional.empty(),
                false,
                hasOffice ? office.group("office") : "",
                name,
                "",
                false);
    }
}
