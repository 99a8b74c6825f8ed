package de.vertragswerk.ingest.majority;

import de.vertragswerk.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The changes of one part that make a copy's text of the base text. */
final class Edits {
    private final List<List<Inline>> runs;
    private final List<List<Token>> fresh;
    private final List<Window> windows = new ArrayList<>();
    private boolean expressible = true;

    private Edits(List<List<Inline>> runs, List<List<Token>> fresh) {
        this.runs = runs;
        this.fresh = fresh;
    }

    /**
     * Words that become others.
     *
     * @param old as printed; the part has them only once when its turn comes
     */
    record Edit(String old, String fresh, List<Difference.Variation> variations) {}

    /** A stretch of one inline of one run, large enough to be found, with the tokens that take its place. */
    private record Window(
            int run, int from, int to, List<Token> old, List<Token> fresh, List<Difference.Variation> variations) {}

    static Edits of(List<List<Inline>> runs, List<List<Token>> fresh) {
        Edits edits = new Edits(runs, fresh);
        for (int run = 0; run < runs.size(); run++) {
            List<Token> base = Tokens.of(runs.get(run));
            for (Hunk hunk : Hunk.between(base, fresh.get(run), Token::prints)) {
                edits.add(run, base, fresh.get(run), hunk);
            }
        }
        return edits;
    }

    boolean isEmpty() {
        return windows.isEmpty();
    }

    List<Difference.Variation> variations() {
        return windows.stream().flatMap(window -> window.variations().stream()).toList();
    }

    private void add(int run, List<Token> base, List<Token> copy, Hunk hunk) {
        Difference.Variation variation = Noise.variation(base, copy, hunk);
        int from = hunk.from();
        int to = hunk.to();
        List<Token> words = new ArrayList<>(copy.subList(hunk.otherFrom(), hunk.otherTo()));
        boolean bare = words.isEmpty() || from == to;
        boolean otherGap = !bare && !words.get(0).gap().equals(base.get(from).gap());
        if ((bare || otherGap) && from > 0 && isPlain(run, base.get(from - 1))) {
            words.add(0, base.get(--from));
        } else if ((bare || otherGap) && to < base.size()) {
            words.add(base.get(to++));
        }
        add(new Window(run, from, to, base, words, List.of(variation)));
    }

    private void add(Window hunk) {
        Window window = hunk;
        expressible &= isOnePlain(window);
        while (expressible && count(text(window)) > 1) {
            Optional<Window> wider = wider(window);
            expressible = wider.isPresent();
            window = wider.orElse(window);
        }
        if (!windows.isEmpty() && overlaps(windows.get(windows.size() - 1), window)) {
            window = union(windows.remove(windows.size() - 1), window);
        }
        windows.add(window);
    }

    private boolean isOnePlain(Window window) {
        List<Token> stretch = window.old().subList(window.from(), window.to());
        return !stretch.isEmpty()
                && stretch.stream().map(Token::segment).distinct().count() == 1
                && isPlain(window.run(), stretch.get(0))
                && Stream.concat(
                                stretch.stream().skip(1),
                                window.fresh().stream().skip(1))
                        .noneMatch(token -> token.gap().equals("\n"));
    }

    private boolean isPlain(int run, Token token) {
        return runs.get(run).get(token.segment()) instanceof Inline.Plain;
    }

    /** A window with a word more, before it or else behind it. */
    private static Optional<Window> wider(Window window) {
        List<Token> base = window.old();
        int segment = base.get(window.from()).segment();
        List<Token> words = new ArrayList<>(window.fresh());
        if (window.from() > 0 && base.get(window.from() - 1).segment() == segment) {
            words.add(0, base.get(window.from() - 1));
            return Optional.of(
                    new Window(window.run(), window.from() - 1, window.to(), base, words, window.variations()));
        }
        if (window.to() < base.size() && base.get(window.to()).segment() == segment) {
            words.add(base.get(window.to()));
            return Optional.of(
                    new Window(window.run(), window.from(), window.to() + 1, base, words, window.variations()));
        }
        return Optional.empty();
    }

    private static boolean overlaps(Window earlier, Window later) {
        return earlier.run() == later.run() && later.from() < earlier.to();
    }

    private static Window union(Window a, Window b) {
        int shared = a.to() - b.from();
        List<Token> words =
                new ArrayList<>(a.fresh().subList(0, Math.max(0, a.fresh().size() - shared)));
        words.addAll(b.fresh());
        List<Difference.Variation> both = new ArrayList<>(a.variations());
        both.addAll(b.variations());
        return new Window(a.run(), a.from(), Math.max(a.to(), b.to()), a.old(), words, both);
    }

    /** The changes as words; empty if some word cannot be changed alone, or if carrying them out gives another text. */
    Optional<List<Edit>> words() {
        if (!expressible) {
            return Optional.empty();
        }
        List<Edit> edits = windows.stream()
                .map(window -> new Edit(text(window), text(window.fresh()), window.variations()))
                .toList();
        List<List<String>> texts = plainTexts();
        for (Edit edit : edits) {
            if (!carriesOut(edit, texts)) {
                return Optional.empty();
            }
        }
        return Optional.of(edits).filter(all -> isRight(texts));
    }

    private List<List<String>> plainTexts() {
        return runs.stream()
                .map(run -> run.stream()
                        .map(inline -> inline instanceof Inline.Plain plain ? plain.text() : "")
                        .collect(Collectors.<String>toList()))
                .collect(Collectors.toList());
    }

    private static boolean carriesOut(Edit edit, List<List<String>> texts) {
        int found = 0;
        Pattern pattern = pattern(edit.old());
        for (List<String> run : texts) {
            for (int i = 0; i < run.size(); i++) {
                found += (int) pattern.matcher(run.get(i)).results().count();
                run.set(i, pattern.matcher(run.get(i)).replaceAll(Matcher.quoteReplacement(edit.fresh())));
            }
        }
        return found == 1;
    }

    private boolean isRight(List<List<String>> texts) {
        for (int run = 0; run < runs.size(); run++) {
            List<Inline> changed = new ArrayList<>();
            for (int i = 0; i < runs.get(run).size(); i++) {
                Inline inline = runs.get(run).get(i);
                changed.add(
                        inline instanceof Inline.Plain
                                ? new Inline.Plain(texts.get(run).get(i))
                                : inline);
            }
            if (!Tokens.text(Tokens.of(changed)).equals(Tokens.text(fresh.get(run)))) {
                return false;
            }
        }
        return true;
    }

    private static String text(Window window) {
        return text(window.old().subList(window.from(), window.to()));
    }

    private static String text(List<Token> tokens) {
        return Tokens.text(tokens).strip();
    }

    private long count(String words) {
        Pattern pattern = pattern(words);
        return plainTexts().stream()
                .flatMap(List::stream)
                .mapToLong(text -> pattern.matcher(text).results().count())
                .sum();
    }

    /** Words wherever blanks in them are breaking or not. */
    private static Pattern pattern(String words) {
        return Pattern.compile(
                Stream.of(words.split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("[\\s\u00a0]+")));
    }
}
