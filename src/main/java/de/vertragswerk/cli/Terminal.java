package de.vertragswerk.cli;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Whether a person sits in front of us. */
final class Terminal {
    private Terminal() {}

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
    private static Optional<Console> console() {
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
