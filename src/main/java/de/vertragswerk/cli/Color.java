package de.vertragswerk.cli;

/** When output is coloured; the constants are the words of the command line. */
enum Color {
    auto,
    always,
    never;

    boolean isOn() {
        return switch (this) {
            case always -> true;
            case never -> false;
            case auto -> Terminal.isAttached() && System.getenv("NO_COLOR") == null;
        };
    }
}
