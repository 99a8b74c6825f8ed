package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.Conformity;
import de.vertragswerk.typeset.StructureTree;
import de.vertragswerk.typeset.layout.Pictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class PdfWriterTest {
    private final Reports reports = new Reports();

    @Test
    void conforms() throws IOException {
        byte[] pdf = write(Sample.publication());
        java.nio.file.Files.write(java.nio.file.Path.of("/tmp/sample.pdf"), pdf);
        System.out.println(StructureTree.of(pdf));
        System.out.println(StructureTree.readingOrder(pdf));
        Conformity.assertConforms(pdf);
    }

    private byte[] write(Publication publication) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pictures pictures = source -> source.equals("plan.png") ? Optional.of(plan()) : Optional.empty();
        new PdfWriter(pictures, reports).write(publication, out);
        return out.toByteArray();
    }

    private static byte[] plan() {
        BufferedImage image = new BufferedImage(30, 20, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 20; i++) {
            image.setRGB(i, i, 0x80FF0000);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
