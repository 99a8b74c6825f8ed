package de.vertragswerk.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A recorded session: words on what it shows; {@code -- PATH (HOW)} with a file's content, or with {@code <} and
 * {@code >} lines where HOW is "ändern"; {@code $ vertragswerk …} with what it prints to stdout ({@code |}) and stderr
 * ({@code !}) and its exit code ({@code =}). Steps may alternate; {@code ORDNER} stands for the folder.
 */
final class Transcript {
    private static final Pattern FILE = Pattern.compile("-- (\\S+)(?: \\((.*)\\))?");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    private final Folder folder;
    private final List<String> played = new ArrayList<>();

    private Transcript(Folder folder) {
        this.folder = folder;
    }

    /** Does what a transcript says and gives the transcript of that. */
    static String play(String text, Folder folder) {
        Transcript transcript = new Transcript(folder);
        List<String> step = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("-- ") || line.startsWith("$ ")) {
                transcript.step(step);
                step.clear();
            }
            step.add(line);
        }
        transcript.step(step);
        return String.join("\n", transcript.played) + "\n";
    }

    private void step(List<String> step) {
        String head = step.get(0);
        if (head.startsWith("$ ")) {
            command(head);
            return;
        }
        Matcher file = FILE.matcher(head);
        if (file.matches()) {
            change(file.group(1), String.valueOf(file.group(2)), step.subList(1, step.size()));
        }
        played.addAll(step);
    }

    private void change(String path, String how, List<String> lines) {
        switch (how) {
            case "null" -> folder.write(path, text(lines));
            case "fehlt" -> folder.delete(path);
            case "leer" -> folder.write(path, "");
            case "ändern" -> folder.edit(path, marked(lines, '<'), marked(lines, '>'));
            case "Windows-1252" -> folder.write(path, text(lines).getBytes(Charset.forName("windows-1252")));
            default -> throw new IllegalArgumentException(how);
        }
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    private static String marked(List<String> lines, char mark) {
        return lines.stream()
                .filter(line -> line.indexOf(mark) == 0)
                .map(line -> line.substring(Math.min(2, line.length())) + "\n")
                .collect(Collectors.joining());
    }

    private void command(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line.substring("$ vertragswerk".length()));
        while (word.find()) {
            words.add((word.group(1) != null ? word.group(1) : word.group(2))
                    .replace("ORDNER", folder.root().toString()));
        }
        boolean plain =
                words.isEmpty() || words.get(0).startsWith("-") || words.contains("--help") || words.contains("init");
        if (!plain && !words.contains("--workspace")) {
            words.addAll(1, List.of("--workspace", folder.root().toString()));
        }
        Call run = Call.of(words.toArray(String[]::new));
        played.add(line);
        print("|", run.out());
        print("!", run.err());
        played.add("= " + run.code());
        played.add("");
    }

    private void print(String mark, String text) {
        text.replace(folder.root().toString(), "ORDNER")
                .lines()
                .forEach(line -> played.add((mark + " " + line).stripTrailing()));
        if (!text.isEmpty() && !text.endsWith("\n")) {
            played.add(mark + "~ ohne Zeilenende");
        }
    }
}
