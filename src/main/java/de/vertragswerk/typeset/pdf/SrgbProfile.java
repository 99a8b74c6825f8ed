package de.vertragswerk.typeset.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The colour space sRGB as an ICC profile of version 4.2 (ISO 15076-1), made of the constants of IEC 61966-2-1: small,
 * and the same on each Java. Numbers are fixed-point with 16 binary places.
 */
final class SrgbProfile {
    private static final int SIZE = 532;
    private static final double[] WHITE_D50 = {0.9642, 1, 0.8249};
    /** The primaries, adapted from the white D65 to D50 after Bradford. */
    private static final double[] RED = {0.43607, 0.22249, 0.01392};

    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};
    private static final double[] ADAPTATION = {
        1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168
    };
    /** Exponent and coefficients of the curve from values to light. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private final ByteBuffer profile = ByteBuffer.allocate(SIZE);
    private int entry = 132;

    private SrgbProfile() {}

    static byte[] bytes() {
        SrgbProfile made = new SrgbProfile();
        made.head();
        made.tags();
        return made.profile.array();
    }

    private void head() {
        profile.putInt(SIZE).putInt(0).putInt(0x04200000);
        text("mntrRGB XYZ ");
        // The day the standard is of; a profile must have one.
        for (int part : new int[] {1999, 10, 18, 0, 0, 0}) {
            profile.putShort((short) part);
        }
        text("acsp");
        profile.position(68);
        numbers(WHITE_D50);
        profile.position(128);
        profile.putInt(10).position(132 + 10 * 12);
    }

    private void tags() {
        localized("desc", "sRGB");
        localized("cprt", "CC0-1.0");
        typed("XYZ ", WHITE_D50, "wtpt");
        typed("sf32", ADAPTATION, "chad");
        typed("XYZ ", RED, "rXYZ");
        typed("XYZ ", GREEN, "gXYZ");
        typed("XYZ ", BLUE, "bXYZ");
        int start = profile.position();
        text("para");
        profile.putInt(0).putInt(0x00030000);
        numbers(CURVE);
        list(start, "rTRC", "gTRC", "bTRC");
    }

    private void localized(String tag, String content) {
        int start = profile.position();
        text("mluc");
        profile.putInt(0).putInt(1).putInt(12);
        text("enUS");
        byte[] characters = content.getBytes(StandardCharsets.UTF_16BE);
        profile.putInt(characters.length).putInt(28).put(characters);
        list(start, tag);
        profile.position(profile.position() + 3 & ~3);
    }

    private void typed(String type, double[] content, String tag) {
        int start = profile.position();
        text(type);
        profile.putInt(0);
        numbers(content);
        list(start, tag);
    }

    /** Enters what was written since a position into the list of tags, under one or several names. */
    private void list(int start, String... tags) {
        for (String tag : tags) {
            profile.put(entry, tag.getBytes(StandardCharsets.US_ASCII));
            profile.putInt(entry + 4, start).putInt(entry + 8, profile.position() - start);
            entry += 12;
        }
    }

    private void text(String ascii) {
        profile.put(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    private void numbers(double[] values) {
        for (double value : values) {
            profile.putInt((int) Math.round(value * 65536));
        }
    }
}
