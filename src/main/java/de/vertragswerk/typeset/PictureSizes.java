package de.vertragswerk.typeset;

import de.vertragswerk.typeset.galley.PictureSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** How large pictures are; reads no more than the head of their files. */
final class PictureSizes {
    private PictureSizes() {}

    /** The size of a PNG or JPEG file; empty where it is none. */
    static Optional<PictureSize> of(byte[] file) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            return readers.hasNext() ? Optional.of(size(readers.next(), stream)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static PictureSize size(ImageReader reader, ImageInputStream stream) throws IOException {
        try {
            reader.setInput(stream);
            return new PictureSize(reader.getWidth(0), reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }
}
