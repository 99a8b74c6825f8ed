package de.vertragswerk.typeset.quality;

import static de.vertragswerk.typeset.quality.Fault.Kind.HYPHEN_STACK;
import static de.vertragswerk.typeset.quality.Fault.Kind.ORPHAN;
import static de.vertragswerk.typeset.quality.Fault.Kind.OVERFULL;
import static de.vertragswerk.typeset.quality.Fault.Kind.STRANDED_HEADING;
import static de.vertragswerk.typeset.quality.Fault.Kind.WIDOW;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;

/**
 * What each of our pages has to fulfil.
 *
 * @param wide how many gaps may be wider than one and a half normal ones, as a part of all
 * @param widest how wide the gaps of a line may be on average, in normal ones
 */
public record Demands(double wide, double widest) {
    private static final Set<Fault.Kind> NEVER = EnumSet.of(WIDOW, ORPHAN, STRANDED_HEADING, HYPHEN_STACK, OVERFULL);

    /** Fails with all that is wrong with a file. */
    public void check(String name, byte[] pdf) throws IOException {
        Quality quality = Quality.of(pdf);
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(quality.faults())
                    .as(name)
                    .filteredOn(fault -> NEVER.contains(fault.kind()))
                    .isEmpty();
            softly.assertThat(quality.spacing().wide())
                    .as("%s: wide gaps", name)
                    .isLessThanOrEqualTo(wide);
            softly.assertThat(quality.spacing().widest())
                    .as("%s: widest line", name)
                    .isLessThanOrEqualTo(widest);
        });
    }
}
