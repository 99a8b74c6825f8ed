package de.vertragswerk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Agreements in the notation of {@link Texts}, and edits of them as people make them; the same seed gives the same. */
public final class RandomTexts {
    private static final String[] WORDS =
            ("der Kreis die Stadt das Verfahren ein Betrag von Euro zahlt übernimmt und oder nach"
                            + " Maßgabe dieser Vereinbarung im Einvernehmen mit den Beteiligten Daten Kosten Abrechnung Personal"
                            + " Haftung Frist Kündigung Leistung Antrag Bescheid Auszahlung Gremium Beschluss Sitzung Jahr")
                    .split(" ");

    private final Random random;

    public RandomTexts(long seed) {
        this.random = new Random(seed);
    }

    /** A § in the making. */
    private record Part(String heading, List<String> subsections) {}

    /** An agreement before and after some edits. */
    public record Pair(String before, String after) {}

    /** A pair with up to so many edits. */
    public Pair pair(int sections, int edits) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < sections; i++) {
            parts.add(part());
        }
        String before = text(parts);
        for (int i = 0; i < edits; i++) {
            edit(parts);
        }
        return new Pair(before, text(parts));
    }

    private Part part() {
        List<String> subsections = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            subsections.add(subsection());
        }
        return new Part(words(1 + random.nextInt(3)), subsections);
    }

    private String subsection() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(sentence()).append(i > 0 ? " " : "");
        }
        if (random.nextInt(4) == 0) {
            for (int i = 0; i < 3; i++) {
                text.append("\n").append(i + 1).append(". ").append(words(4)).append(i < 2 ? "," : ".");
            }
        }
        return text.toString();
    }

    private String sentence() {
        String words = words(5 + random.nextInt(12));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + " " + random.nextInt(500) + ".";
    }

    private String words(int count) {
        return random.ints(count, 0, WORDS.length).mapToObj(i -> WORDS[i]).collect(Collectors.joining(" "));
    }

    private void edit(List<Part> parts) {
        Part part = parts.get(random.nextInt(parts.size()));
        List<String> own = part.subsections();
        int place = random.nextInt(own.size());
        switch (random.nextInt(9)) {
            case 0 -> own.add(place, subsection());
            case 1 -> removeOne(own, place);
            case 2 -> own.set(place, own.get(place).replaceFirst(" \\p{L}+ ", " " + words(2) + " "));
            case 3 -> own.set(place, own.get(place).replaceAll("(?m)\\d+\\.$", random.nextInt(900) + "."));
            case 4 -> own.add(random.nextInt(own.size()), own.remove(place));
            case 5 -> move(own, place, parts.get(random.nextInt(parts.size())).subsections());
            case 6 -> parts.add(random.nextInt(parts.size()), part());
            case 7 -> parts.add(random.nextInt(parts.size()), parts.remove(random.nextInt(parts.size())));
            default -> split(own, place);
        }
    }

    private static void removeOne(List<String> own, int place) {
        if (own.size() > 1) {
            own.remove(place);
        }
    }

    private void move(List<String> own, int place, List<String> other) {
        if (own.size() > 1) {
            String moved = own.remove(place);
            other.add(random.nextInt(other.size() + 1), moved);
        }
    }

    private static void split(List<String> own, int place) {
        int end = own.get(place).indexOf(". ");
        if (end > 0) {
            own.add(place + 1, own.get(place).substring(end + 2));
            own.set(place, own.get(place).substring(0, end + 1));
        }
    }

    private static String text(List<Part> parts) {
        StringBuilder text = new StringBuilder("Vereinbarung");
        for (int i = 0; i < parts.size(); i++) {
            text.append("\n§ ").append(i + 1).append(' ').append(parts.get(i).heading());
            for (int j = 0; j < parts.get(i).subsections().size(); j++) {
                text.append("\n(")
                        .append(j + 1)
                        .append(") ")
                        .append(parts.get(i).subsections().get(j));
            }
        }
        return text.toString();
    }
}
