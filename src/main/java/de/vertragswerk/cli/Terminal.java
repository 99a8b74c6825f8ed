package de.vertragswerk.cli;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Whether a person sits in front of us. */
final class Terminal {
    /** The columns of text that goes to a file, or to a screen of unknown width. */
    static final int USUAL_WIDTH = 80;

    /** Two texts side by side need so many columns at least, and more than these would not be read with ease. */
    private static final int NARROWEST = 60;

    private static final int WIDEST = 160;

    private Terminal() {}

    /** The columns of the screen, as far as the shell tells. */
    static int width() {
        String columns = System.getenv("COLUMNS");
        return columns == null || !columns.matches("[0-9]{1,4}")
                ? USUAL_WIDTH
                : Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
    }

    /** Whether findings and progress go to a screen. Java cannot see where errors go, but the launcher can. */
    static boolean isAttached() {
        return !Boolean.getBoolean("vertragswerk.umgeleitet") && console().isPresent();
    }

    /** What to write in: a Windows console has a character set of its own, all else is UTF-8. */
    static Charset charset() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return windows ? console().map(Console::charset).orElse(StandardCharsets.UTF_8) : StandardCharsets.UTF_8;
    }

    /** From Java 22 on there is a console even without a terminal, and a method that Java 17 does not have says so. */
    @SuppressWarnings("SystemConsoleNull")
    static Optional<Console> console() {
        return Optional.ofNullable(System.console()).filter(Terminal::isTerminal);
    }

    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
