package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.FoundParty;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.model.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the parties that the block of a head names: one, or several of a kind. */
final class PartyReader {
    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:(?i:zwischen)\\s+)?(?:(?:und|sowie)\\s+)?(?:\\d{1,2}[.)]\\s*)?(?:dem|der|den|das|die|Der|Die|Das)\\s+");
    private static final Pattern NAME_END = Pattern.compile(
            "\\s*(?:,?\\s*(?:jeweils|alle|beide)?\\s*vertreten\\b|[,;]?\\s*(?:[-–]\\s|\\(?\\s*(?:nachfolgend|nachstehend|im\\s+[Ff]olgenden))"
                    + "|[,;]?\\s*\\n|[,;]?\\s*$|,\\s+(?=[^,\\n]*\\d))");
    private static final Pattern SUFFIX = Pattern.compile("^(.*\\S)\\s+(\\([^)]{1,20}\\))$");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:^|[,\\n])\\s*(?<street>[^,\\n]{3,60}?)\\s*[,\\n]\\s*(?<code>\\d{5})\\s+(?<town>[^,;\\n()]{2,60})");
    private static final Pattern DASHED =
            Pattern.compile("(?:^|\\n)\\s*[-–]\\s*(?<name>[^\\n]{2,80}?)\\s*[-–]\\s*[,;]?\\s*(?:$|\\n)");
    private static final Pattern CALLED = Pattern.compile(
            "(?:nachfolgend|nachstehend|im\\s+[Ff]olgenden|im\\s+[Ww]eiteren|künftig)(?:\\s+(?:kurz|auch|als))*:?\\s+(?:der|die|das)?\\s*"
                    + "[„\"»‚']?(?<name>[^„“\"»«()\\n]{2,60}?)[“\"«‘']?(?=\\s+genannt|\\s*\\)|\\s*$|\\s*\\n|[“\"«‘'])");
    private static final Pattern PLURAL = Pattern.compile(
            "^(?<kinds>(?:\\p{Ll}+\\s+)*(?:Städten|Gemeinden|Kreisen|Kreisstädten)(?:\\s*(?:,|und)\\s+(?:Städten|Gemeinden|Kreisen|Kreisstädten))*)\\s+(?<names>.*)$",
            Pattern.DOTALL);
    private static final Pattern NEXT_NAME = Pattern.compile("\\s*(?:,|\\bund\\b)\\s*");

    private PartyReader() {}

    /** The parties of a block, each with its part of the block as it is printed. */
    static List<FoundParty> parties(String block, Place place) {
        Matcher article = ARTICLE.matcher(block);
        int from = article.find() ? article.end() : 0;
        Matcher plural = PLURAL.matcher(block.substring(from));
        if (plural.matches()) {
            return several(block, from, plural, place);
        }
        Matcher end = NAME_END.matcher(block);
        int to = end.find(from) ? end.start() : block.length();
        return List.of(party(block.substring(from, to).replaceAll("\\s+", " "), block, block, place));
    }

    private static List<FoundParty> several(String block, int from, Matcher plural, Place place) {
        List<PartyKind> kinds = PartyKind.in(plural.group("kinds"));
        String kind = kinds.size() == 1 ? kinds.get(0).key() : "";
        int start = from + plural.start("names");
        Matcher end = Pattern.compile("[,;]?\\s*(?:jeweils\\s+|alle\\s+|beide\\s+)?vertreten\\b|\\s[-–]\\s|\\(|[;:]|$")
                .matcher(block);
        int stop = end.find(start) ? end.start() : block.length();
        List<FoundParty> parties = new ArrayList<>();
        int printedFrom = 0;
        int nameFrom = start;
        Matcher next = NEXT_NAME.matcher(block).region(start, stop);
        while (next.find()) {
            parties.add(named(
                    kind,
                    block.substring(nameFrom, next.start()),
                    block,
                    printed(block, printedFrom, next.end()),
                    place));
            printedFrom = next.end();
            nameFrom = next.end();
        }
        parties.add(named(
                kind, block.substring(nameFrom, stop), block, printed(block, printedFrom, block.length()), place));
        return parties;
    }

    private static String printed(String block, int from, int to) {
        return block.substring(from, to).strip();
    }

    private static FoundParty party(String words, String block, String printed, Place place) {
        int blank = words.indexOf(' ');
        String first = blank < 0 ? words : words.substring(0, blank);
        return PartyKind.of(first)
                .map(kind -> named(kind.key(), words.substring(Math.max(blank, 0)), block, printed, place))
                .orElseGet(() -> named("", words, block, printed, place));
    }

    private static FoundParty named(String kind, String words, String block, String printed, Place place) {
        String name = words.strip().replaceAll("\\s+", " ");
        Matcher suffix = SUFFIX.matcher(name);
        boolean hasSuffix = suffix.matches();
        return new FoundParty(
                place,
                kind,
                hasSuffix ? suffix.group(1) : name,
                hasSuffix ? suffix.group(2) : "",
                address(block),
                Representative.in(block),
                shortName(block),
                printed);
    }

    private static Address address(String block) {
        Matcher address = ADDRESS.matcher(block);
        return address.find()
                ? new Address(
                        address.group("street").strip(),
                        address.group("code"),
                        address.group("town").strip().replaceFirst("\\s+vertreten\\b.*", ""))
                : Address.NONE;
    }

    private static String shortName(String block) {
        Matcher called = CALLED.matcher(block);
        if (called.find()) {
            return called.group("name").strip();
        }
        Matcher dashed = DASHED.matcher(block);
        return dashed.find() && !dashed.group("name").contains("vertreten")
                ? dashed.group("name").strip()
                : "";
    }
}
