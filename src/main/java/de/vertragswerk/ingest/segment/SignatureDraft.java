package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.FoundSignature;
import de.vertragswerk.ingest.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A signature block while its lines come in. */
final class SignatureDraft {
    private final Place place;
    private final List<String> printed = new ArrayList<>();
    private String party = "";
    private String town = "";
    private Optional<LocalDate> date = Optional.empty();
    private boolean placed;
    private String remark = "";
    private String office = "";
    private String name = "";
    private boolean ruled;

    SignatureDraft(Place place) {
        this.place = place;
    }

    /** Whether a cell says what this block says already, so that it begins the next one. */
    boolean isCompleteBefore(SignatureCell cell) {
        return (!cell.party().isEmpty() && !party.isEmpty())
                || (cell.place() && placed)
                || (!cell.name().isEmpty() && !name.isEmpty())
                || (!cell.office().isEmpty() && !office.isEmpty())
                || (cell.rule() && ruled && !(name.isEmpty() && office.isEmpty() && party.isEmpty()) && !ruledLast);
    }

    private boolean ruledLast;

    void add(SignatureCell cell, String text) {
        printed.add(text);
        party = first(party, cell.party());
        town = first(town, cell.town());
        date = date.or(cell::date);
        placed |= cell.place();
        remark = first(remark, cell.remark());
        office = first(office, cell.office());
        name = first(name, cell.name());
        ruledLast = cell.rule() && (ruledLast || !ruled);
        ruled |= cell.rule();
    }

    private static String first(String known, String other) {
        return known.isEmpty() ? other : known;
    }

    boolean saysSomething() {
        return placed || !(party.isEmpty() && office.isEmpty() && name.isEmpty());
    }

    FoundSignature signature() {
        return new FoundSignature(place, party, town, date, remark, office, name, String.join("\n", printed));
    }

    /** Another block that has these lines at its end. */
    FoundSignature appendedTo(FoundSignature other) {
        return new FoundSignature(
                other.place(),
                other.party(),
                other.town(),
                other.date(),
                other.remark(),
                other.office(),
                other.name(),
                other.printed() + "\n" + String.join("\n", printed));
    }
}
