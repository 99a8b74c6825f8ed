package de.vertragswerk.compare.words;

import de.vertragswerk.compare.Reading;
import de.vertragswerk.compare.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as the words in it.
 *
 * @param text as printed
 * @param tokens in order
 */
public record Words(String text, List<Token> tokens) {

    /** The words of a unit without parts. */
    public static Words of(Unit leaf, Reading reading) {
        return new Words(leaf.text(), Tokenizer.split(leaf.text(), FilledPlaces.of(leaf.content(), reading)));
    }

    /** Several texts as one, joined by line feeds. */
    public static Words joined(List<Words> texts) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        boolean isFirst = true;
        for (Words words : texts) {
            if (!isFirst) {
                text.append('\n');
            }
            isFirst = false;
            int length = text.length();
            words.tokens.forEach(token -> tokens.add(token.after(length)));
            text.append(words.text);
        }
        return new Words(text.toString(), tokens);
    }

    /** By what its words are told from those of others. */
    public List<String> keys() {
        return tokens.stream().map(Token::key).toList();
    }

    String key(int index) {
        return tokens.get(index).key();
    }

    /** The text of some tokens; empty for none. */
    String text(int start, int end) {
        return start == end
                ? ""
                : text.substring(tokens.get(start).start(), tokens.get(end - 1).end());
    }

    /** Whether there is a blank before a token, or behind the last one. */
    boolean isSpaced(int index) {
        return start(index) > end(index);
    }

    /** Where tokens from an index on begin, with or without the blank before them. */
    int from(int index, boolean withBlank) {
        return withBlank ? end(index) : start(index);
    }

    /** Where tokens up to an index end, with or without the blank behind them. */
    int to(int index, boolean withBlank) {
        return withBlank ? start(index) : end(index);
    }

    private int start(int index) {
        return index == tokens.size() ? text.length() : tokens.get(index).start();
    }

    /** Where the token before an index ends. */
    private int end(int index) {
        return index == 0 ? 0 : tokens.get(index - 1).end();
    }
}
