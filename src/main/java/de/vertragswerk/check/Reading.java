package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.Signature;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A subject as rules read it: once taken apart into passages. */
final class Reading {
    private final Subject subject;
    private final List<Passage> passages;
    private final List<SectionText> sections;

    Reading(Subject subject) {
        this.subject = subject;
        this.passages = Passages.of(subject.agreement(), subject.base());
        this.sections = IntStream.range(0, subject.agreement().sections().size())
                .mapToObj(this::section)
                .toList();
    }

    private SectionText section(int index) {
        List<Passage> own = passages.stream()
                .filter(passage -> passage.place().section() == index)
                .toList();
        return new SectionText(subject.agreement().sections().get(index).origin(), own);
    }

    Subject subject() {
        return subject;
    }

    Agreement agreement() {
        return subject.agreement();
    }

    List<Passage> passages() {
        return passages;
    }

    List<SectionText> sections() {
        return sections;
    }

    /** All parties, each once. */
    List<Party> parties() {
        return agreement().roles().stream()
                .flatMap(role -> role.parties().stream())
                .distinct()
                .toList();
    }

    /** Day of publication, before that of the last signature. */
    Optional<LocalDate> concludedOn() {
        return subject.published()
                .or(() -> agreement().closing().signatures().stream()
                        .map(Signature::date)
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder()));
    }

    /** The place of an origin; the base text where it is not known. */
    Position position(Origin origin) {
        boolean known = !origin.position().file().isEmpty();
        return known ? origin.position() : subject.base().position();
    }
}
