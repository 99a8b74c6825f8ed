package de.vertragswerk.resolve;

import de.vertragswerk.model.BlockRewriter;
import de.vertragswerk.model.Deviation;
import de.vertragswerk.model.Inline;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces words in running text or in one value that was filled in, wherever blanks in them are breaking or not. */
final class WordReplacement extends BlockRewriter {
    private final Pattern words;
    private final String replacement;
    private int count;

    WordReplacement(Deviation.Words deviation) {
        String[] parts = deviation.old().strip().split("\\s+", -1);
        StringBuilder pattern = new StringBuilder();
        for (String part : parts) {
            pattern.append(pattern.isEmpty() ? "" : "[\\s\u00A0]+").append(Pattern.quote(part));
        }
        this.words = Pattern.compile(pattern.toString());
        this.replacement = deviation.replacement();
    }

    /** How often the words were found. */
    int count() {
        return count;
    }

    @Override
    public List<Inline> inlines(List<Inline> inlines) {
        return inlines.stream().map(this::replaced).toList();
    }

    private Inline replaced(Inline inline) {
        if (inline instanceof Inline.Strong strong) {
            return new Inline.Strong(inlines(strong.content()));
        }
        if (inline instanceof Inline.Emphasis emphasis) {
            return new Inline.Emphasis(inlines(emphasis.content()));
        }
        if (inline instanceof Inline.Filled filled) {
            String text = replaced(filled.text());
            // What an author words anew is no longer filled in, and a comparison by roles has to see it.
            return text.equals(filled.text()) ? filled : new Inline.Plain(text);
        }
        return inline instanceof Inline.Plain plain ? new Inline.Plain(replaced(plain.text())) : inline;
    }

    private String replaced(String text) {
        return words.matcher(text).replaceAll(match -> {
            count++;
            return Matcher.quoteReplacement(replacement);
        });
    }
}
