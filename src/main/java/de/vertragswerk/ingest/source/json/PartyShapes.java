package de.vertragswerk.ingest.source.json;

import de.vertragswerk.ingest.FoundParty;
import de.vertragswerk.ingest.FoundSignature;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.model.Address;
import de.vertragswerk.model.Gender;
import de.vertragswerk.model.Head;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parties and their signatures. */
final class PartyShapes {
    private static final Pattern NAME = Pattern.compile("(?<kind>\\p{L}+) (?<name>.+?)(?: (?<suffix>\\([^()]*\\)))?");

    private final BlockShapes blocks;

    PartyShapes(BlockShapes blocks) {
        this.blocks = blocks;
    }

    FoundParty party(Value value) {
        Shape shape = blocks.shape(value, "Eine Partei");
        String fullName = shape.text("name");
        String kind = shape.optional("art");
        shape.optional("rolle");
        shape.optional("schluessel");
        shape.optional("ags");
        Matcher name = NAME.matcher(fullName);
        boolean isDivided =
                name.matches() && name.group("kind").toLowerCase(Locale.GERMANY).equals(kind);
        Address address = address(shape.object("anschrift"));
        Head head = head(shape.object("vertretung"));
        shape.finish();
        return new FoundParty(
                new Place(0, value.line()),
                kind,
                isDivided ? name.group("name") : fullName,
                isDivided ? Optional.ofNullable(name.group("suffix")).orElse("") : "",
                address,
                head,
                "",
                fullName);
    }

    private static Address address(Shape shape) {
        Address address = new Address(shape.optional("strasse"), shape.optional("plz"), shape.optional("ort"));
        shape.finish();
        return address;
    }

    /** The last word of a name is the family's; the office says how the person is addressed. */
    private static Head head(Shape shape) {
        String office = shape.optional("amt");
        String title = shape.optional("titel");
        String name = shape.optional("name").strip();
        shape.finish();
        int divide = name.lastIndexOf(' ');
        Gender gender = office.matches(".*(?:in|rätin|frau)") ? Gender.FEMININE : Gender.MASCULINE;
        return new Head(office, gender, title, divide < 0 ? "" : name.substring(0, divide), name.substring(divide + 1));
    }

    FoundSignature signature(Value value) {
        Shape shape = blocks.shape(value, "Eine Unterschrift");
        String party = shape.optional("partei");
        String town = shape.optional("ort");
        Optional<LocalDate> date = date(shape);
        String remark = shape.optional("vermerk");
        String office = shape.optional("amt");
        String name = shape.optional("name");
        shape.finish();
        String printed = Stream.of(party, town, date.map(LocalDate::toString).orElse(""), remark, name, office)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return new FoundSignature(new Place(0, value.line()), party, town, date, remark, office, name, printed);
    }

    private static Optional<LocalDate> date(Shape shape) {
        String date = shape.optional("datum");
        try {
            return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
        } catch (DateTimeException e) {
            shape.error("datum", "„" + date + "“ ist kein Datum der Form JJJJ-MM-TT.");
            return Optional.empty();
        }
    }
}
