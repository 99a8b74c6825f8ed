package de.vertragswerk.ingest.majority;

import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FullText;
import de.vertragswerk.ingest.Part;
import de.vertragswerk.ingest.Spot;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which texts are copies of one another. */
final class Kinship {
    /** The share of words in common from which on two agreements are one text, and two units one unit. */
    private static final double CLOSE = 0.7;

    private Kinship() {}

    /** Agreements of one text together; two of them have as many parties and annexes as each other. */
    static List<List<FoundAgreement>> groups(List<FoundAgreement> found) {
        List<List<FoundAgreement>> groups = new ArrayList<>();
        for (FoundAgreement agreement : found) {
            groups.stream()
                    .filter(group -> isCopy(group.get(0), agreement))
                    .findFirst()
                    .orElseGet(() -> {
                        List<FoundAgreement> fresh = new ArrayList<>();
                        groups.add(fresh);
                        return fresh;
                    })
                    .add(agreement);
        }
        return groups;
    }

    private static boolean isCopy(FoundAgreement a, FoundAgreement b) {
        return a.parties().size() == b.parties().size()
                && a.annexes().size() == b.annexes().size()
                && areClose(words(FullText.of(a)), words(FullText.of(b)));
    }

    private static String words(FullText text) {
        StringBuilder words = new StringBuilder();
        text.parts().forEach(part -> words.append(BlockText.of(part.blocks())).append('\n'));
        return words.toString();
    }

    static boolean areClose(List<Block> a, List<Block> b) {
        return areClose(BlockText.of(a), BlockText.of(b));
    }

    private static boolean areClose(String a, String b) {
        Map<String, Integer> words = new LinkedHashMap<>();
        String[] first = a.split("[\\s\u00a0]+", -1);
        String[] second = b.split("[\\s\u00a0]+", -1);
        for (String word : first) {
            words.merge(word, 1, Integer::sum);
        }
        int common = 0;
        for (String word : second) {
            if (words.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common >= CLOSE * (first.length + second.length);
    }

    /** The first of the texts whose outline most of them share. */
    static FullText typical(List<FullText> texts) {
        Map<List<Spot>, Integer> outlines = new LinkedHashMap<>();
        texts.forEach(text -> outlines.merge(outline(text), 1, Integer::sum));
        List<Spot> typical = Votes.winner(outlines);
        return texts.stream()
                .filter(text -> outline(text).equals(typical))
                .findFirst()
                .orElseThrow();
    }

    private static List<Spot> outline(FullText text) {
        return text.parts().stream().map(Part::spot).toList();
    }
}
