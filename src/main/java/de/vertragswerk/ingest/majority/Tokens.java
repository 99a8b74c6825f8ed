package de.vertragswerk.ingest.majority;

import de.vertragswerk.model.Inline;
import de.vertragswerk.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes running text apart, and puts it together again. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<gap>[\\s\u00a0]*)(?<word>[\\p{L}\\p{M}\\p{N}]+(?:[-/.,:]?[\\p{L}\\p{M}\\p{N}]+)*|[^\\s\u00a0])");

    private Tokens() {}

    /** The tokens of a run; what is filled in may stand in for more than one word. */
    static List<Token> of(List<Inline> run) {
        List<Token> tokens = new ArrayList<>();
        String gap = "";
        for (int i = 0; i < run.size(); i++) {
            if (run.get(i) instanceof Inline.LineBreak) {
                gap = "\n";
                continue;
            }
            String text = PlainText.line(List.of(run.get(i)));
            add(text, gap, i, tokens);
            gap = text.isEmpty() || !isBlank(text.charAt(text.length() - 1)) ? "" : " ";
        }
        return tokens;
    }

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        add(text, "", 0, tokens);
        return tokens;
    }

    private static void add(String text, String before, int segment, List<Token> tokens) {
        Matcher matcher = TOKEN.matcher(text);
        String gap = before;
        while (matcher.find()) {
            String own = gap.equals("\n") || matcher.group("gap").isEmpty() ? gap : " ";
            tokens.add(new Token(own, matcher.group("word"), Token.Kind.WORD, segment));
            gap = "";
        }
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || character == '\u00a0';
    }

    /** The words as they are printed, with what stands before them. */
    static String text(List<Token> tokens) {
        return tokens.stream().map(Token::toString).collect(Collectors.joining());
    }

    /** What copies of one text have in common. */
    static String key(List<Token> tokens) {
        return tokens.stream().map(Token::key).collect(Collectors.joining());
    }
}
