package de.vertragswerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingsTest {
    @Test
    void findsASectionWithoutHeadingAmongOthers() {
        assertThat(Sample.of("Es gilt.").section("", "Es gilt.").findings("ueberschrift-fehlt"))
                .containsExactly("vereinbarung.yaml:200: § 2 hat keine Überschrift.");
    }

    @Test
    void acceptsAnAgreementWithoutHeadings() {
        assertThat(new Sample().section("", "Es gilt.").section("", "Es gilt.").findings())
                .isEmpty();
    }
}
