package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.foreign.ForeignPdf;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Small pictures of every kind, by name. */
final class PictureFiles {
    private static final int PNG_HEADER = 33;

    private PictureFiles() {}

    static Optional<byte[]> find(String source) {
        try {
            return Optional.ofNullable(
                    switch (source) {
                        case "plan.png" -> image(BufferedImage.TYPE_INT_ARGB, "png");
                        case "farbe.png" -> image(BufferedImage.TYPE_3BYTE_BGR, "png");
                        case "grau.png" -> image(BufferedImage.TYPE_BYTE_GRAY, "png");
                        case "palette.png" -> image(BufferedImage.TYPE_BYTE_INDEXED, "png");
                        case "strich.png" -> image(BufferedImage.TYPE_BYTE_BINARY, "png");
                        case "profil.png" -> withChunk("sRGB", 0);
                        case "gamma.png" -> withChunk("gAMA", 0, 0, 0x9C, 0x40);
                        case "farbe.jpg" -> image(BufferedImage.TYPE_3BYTE_BGR, "jpg");
                        case "grau.jpg" -> image(BufferedImage.TYPE_BYTE_GRAY, "jpg");
                        case "druck.jpg" -> cmyk();
                        case "kaputt.png" -> Arrays.copyOf(image(BufferedImage.TYPE_INT_ARGB, "png"), 60);
                        case "kaputt.jpg" -> Arrays.copyOf(image(BufferedImage.TYPE_3BYTE_BGR, "jpg"), 100);
                        case "leer.png" -> new byte[0];
                        case "text.png", "text.pdf" -> "Kein Bild".getBytes(StandardCharsets.UTF_8);
                        case "plan.pdf" -> ForeignPdf.plan();
                        case "0.pdf", "90.pdf", "180.pdf", "270.pdf" ->
                            ForeignPdf.turned(Integer.parseInt(source.replace(".pdf", "")));
                        default -> null;
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] image(int type, String format) throws IOException {
        BufferedImage image = new BufferedImage(30, 20, type);
        for (int i = 0; i < 20; i++) {
            image.setRGB(i, i, 0x80FF0000);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] withChunk(String type, int... content) throws IOException {
        byte[] png = image(BufferedImage.TYPE_3BYTE_BGR, "png");
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length).putInt(content.length);
        chunk.put(type.getBytes(StandardCharsets.US_ASCII));
        for (int octet : content) {
            chunk.put((byte) octet);
        }
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + content.length);
        chunk.putInt((int) sum.getValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, PNG_HEADER);
        out.write(chunk.array());
        out.write(png, PNG_HEADER, png.length - PNG_HEADER);
        return out.toByteArray();
    }

    private static byte[] cmyk() throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(0, 30, 20, 4, null);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(raster, null, null));
        }
        return out.toByteArray();
    }
}
