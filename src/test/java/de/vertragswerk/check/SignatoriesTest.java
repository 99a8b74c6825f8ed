package de.vertragswerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Signature;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignatoriesTest {
    @Test
    void findsAPartyWithoutASignature() {
        Sample sample = Sample.of("Es gilt.");
        sample.signatures = List.of(Sample.signature(Sample.KREIS));

        assertThat(sample.findings("unterzeichner-fehlt"))
                .containsExactly("ahaus.yaml: Für Stadt Ahaus ist keine Unterschrift vorgesehen.");
    }

    /** As in the draft of 2023, which leaves a mayor's name out. */
    @Test
    void findsASignatureWithoutAName() {
        Sample sample = Sample.of("Es gilt.");
        Signature unknown = new Signature(Sample.AHAUS, "Ahaus", Optional.empty(), "", "Bürgermeister", "");
        sample.signatures = List.of(unknown, Sample.signature(Sample.KREIS));

        assertThat(sample.findings("unterzeichner-fehlt"))
                .containsExactly("ahaus.yaml: Für Stadt Ahaus steht nicht fest, wer unterschreibt.");
    }

    @Test
    void needsNoDate() {
        Sample sample = Sample.of("Es gilt.");
        sample.signatures = List.of(
                new Signature(Sample.AHAUS, "", Optional.empty(), "", "", "Karola Muster"),
                Sample.signature(Sample.KREIS));

        assertThat(sample.findings()).isEmpty();
    }
}
