package de.vertragswerk.pipeline.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ParcelTest {

    @Test
    void endsWithTheSumsOfItsFiles() {
        Parcel parcel = new Parcel("bus");
        parcel.add(Map.of("a.txt", Parcel.text("ä\n")));

        assertThat(parcel.name()).isEqualTo("bus.zip");
        assertThat(new String(parcel.zip(), StandardCharsets.UTF_8))
                .contains("bus/a.txtä\r\n", "bus/SHA256SUMS")
                .contains("  a.txt\n");
        assertThat(parcel.zip()).isEqualTo(parcel.zip());
    }

    @Test
    void hasNoTwoFilesOfOneNameAndNoneThatSomeSystemRefuses() {
        Parcel parcel = new Parcel("bus");
        parcel.add(Map.of("a.txt", new byte[0]));

        assertThatThrownBy(() -> parcel.add(Map.of("a.txt", new byte[0]))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> parcel.add(Map.of("ä.txt", new byte[0]))).isInstanceOf(IllegalArgumentException.class);
    }
}
