package de.vertragswerk.typeset.layout;

/** How large a picture is by nature, in pt. */
public record PictureSize(double width, double height) {
    /** Pixels to the inch of a picture in its natural size. */
    private static final double RESOLUTION = 150;

    /** The size of a picture that is made of pixels. */
    public static PictureSize ofPixels(int width, int height) {
        return new PictureSize(width * 72 / RESOLUTION, height * 72 / RESOLUTION);
    }
}
