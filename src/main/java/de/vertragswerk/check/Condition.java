package de.vertragswerk.check;

import de.vertragswerk.model.Transfer;
import java.time.LocalDate;
import java.util.Optional;

/** When a statutory rule applies. */
public sealed interface Condition {

    /** Whether it is so. Throws {@link Phrase.TooCostly}. */
    boolean holds(Reading reading);

    /** The term has no end, or has one. */
    record Unlimited(boolean unlimited) implements Condition {
        @Override
        public boolean holds(Reading reading) {
            return reading.agreement().metadata().until().isEmpty() == unlimited;
        }
    }

    /**
     * The term has no end, or ends more than so many years after publication; before that, after the last signature or
     * the day as of which laws count. Where none of these is known, it does not hold.
     */
    record LongerThan(int years) implements Condition {
        @Override
        public boolean holds(Reading reading) {
            Optional<LocalDate> start =
                    reading.concludedOn().or(() -> reading.subject().lawsAsOf());
            return reading.agreement()
                    .metadata()
                    .until()
                    .map(until -> start.isPresent() && until.isAfter(start.get().plusYears(years)))
                    .orElse(true);
        }
    }

    /** The transfer is of this kind. */
    record Transfers(Transfer transfer) implements Condition {
        @Override
        public boolean holds(Reading reading) {
            return reading.agreement().metadata().transfer().equals(Optional.of(transfer));
        }
    }

    /** The agreement says so somewhere. */
    record Says(Phrase phrase) implements Condition {
        @Override
        public boolean holds(Reading reading) {
            return reading.passages().stream().anyMatch(passage -> passage.says(phrase));
        }
    }
}
