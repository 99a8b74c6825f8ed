package de.vertragswerk.typeset.galley;

/** How large a picture is, in its own pixels. */
public record PictureSize(int width, int height) {
    /** Pixels to the inch of a picture in its natural size. */
    private static final double RESOLUTION = 150;

    /** The natural width in pt. */
    double naturalWidth() {
        return width * 72 / RESOLUTION;
    }

    /** The natural height in pt. */
    double naturalHeight() {
        return height * 72 / RESOLUTION;
    }
}
