package de.vertragswerk.check;

import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a statutory rule looks for in an agreement. */
public sealed interface Feature {

    /** Where it is found, looked for as far as it is asked; empty if it is not there. Throws {@link Phrase.TooCostly}. */
    Stream<Origin> foundIn(Reading reading);

    /** The place to name when it is missing. */
    default Origin missedAt(Reading reading) {
        return reading.subject().base();
    }

    /** The definition states the kind of transfer. */
    record StatesTransfer() implements Feature {
        @Override
        public Stream<Origin> foundIn(Reading reading) {
            boolean stated = reading.agreement().metadata().transfer().isPresent();
            return stated ? Stream.of(reading.subject().base()) : Stream.empty();
        }
    }

    /** Each party has a place for its signature. */
    record SignedByAll() implements Feature {
        @Override
        public Stream<Origin> foundIn(Reading reading) {
            Set<String> signing = reading.agreement().closing().signatures().stream()
                    .map(Signature::party)
                    .map(Party::key)
                    .collect(Collectors.toUnmodifiableSet());
            boolean all = reading.parties().stream().map(Party::key).allMatch(signing::contains);
            return all ? Stream.of(reading.subject().base()) : Stream.empty();
        }
    }

    /** A sentence says so. */
    record Said(Phrase phrase) implements Feature {
        @Override
        public Stream<Origin> foundIn(Reading reading) {
            return reading.passages().stream()
                    .filter(passage -> passage.says(phrase))
                    .map(Passage::origin);
        }
    }

    /** One § says all of it, in whatever sentences. */
    record SaidTogether(List<Phrase> phrases) implements Feature {
        @Override
        public Stream<Origin> foundIn(Reading reading) {
            return reading.sections().stream()
                    .filter(section -> phrases.stream().allMatch(section::says))
                    .map(SectionText::origin);
        }

        /** The § that says the first of it, if there is one. */
        @Override
        public Origin missedAt(Reading reading) {
            return reading.sections().stream()
                    .filter(section -> phrases.stream().limit(1).allMatch(section::says))
                    .map(SectionText::origin)
                    .findFirst()
                    .orElse(reading.subject().base());
        }
    }

    /**
     * A date that has to be later than the publication is not: the group {@code datum} of the phrase. Before the
     * publication, the last signature counts instead.
     */
    record DatedTooEarly(Phrase phrase) implements Feature {
        @Override
        public Stream<Origin> foundIn(Reading reading) {
            Optional<LocalDate> earliest = reading.concludedOn();
            return reading.passages().stream()
                    .filter(passage -> earliest.isPresent() && isDatedUntil(earliest.get(), passage))
                    .map(Passage::origin);
        }

        private boolean isDatedUntil(LocalDate earliest, Passage passage) {
            return passage.sentences().stream()
                    .map(sentence -> phrase.group("datum", sentence))
                    .flatMap(Optional::stream)
                    .flatMap(GermanDate::all)
                    .anyMatch(date -> !date.day().isAfter(earliest));
        }
    }
}
