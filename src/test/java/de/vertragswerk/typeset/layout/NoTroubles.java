package de.vertragswerk.typeset.layout;

/** For tests: each trouble is one too many, unless it is overridden. */
public interface NoTroubles extends Troubles {
    @Override
    default void tooWide(String text) {
        throw new AssertionError(text);
    }

    @Override
    default void missing(int codePoint, String text) {
        throw new AssertionError(text);
    }

    @Override
    default void noPicture(String source, String reason) {
        throw new AssertionError(source);
    }

    @Override
    default void tooHigh(String text) {
        throw new AssertionError(text);
    }
}
