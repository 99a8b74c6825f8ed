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
            case auto -> Terminal.isAttached() && isWelcome();
        };
    }

    /** By the convention of no-color.org an empty variable says nothing. */
    private static boolean isWelcome() {
        String refusal = System.getenv("NO_COLOR");
        return refusal == null || refusal.isEmpty();
    }
}
