package de.vertragswerk.ingest.majority;

import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Votes on one part of a text: first on its shape, then on its words. */
final class Consensus {
    private final List<Own> owns;
    private final Place place;
    private final Map<String, Designation> designations;
    private final List<Note> notes;

    Consensus(List<Own> owns, Place place, Map<String, Designation> designations, List<Note> notes) {
        this.owns = owns;
        this.place = place;
        this.designations = designations;
        this.notes = notes;
    }

    /**
     * What most copies read.
     *
     * @param readings what each copy has, if it has the part at all
     * @param otherwise what stands there if none has it
     */
    List<Block> of(List<Optional<List<Block>>> readings, List<Block> otherwise) {
        Map<List<Block>, Integer> shapes = new LinkedHashMap<>();
        readings.forEach(reading -> reading.ifPresent(blocks -> shapes.merge(Runs.shape(blocks), 1, Integer::sum)));
        if (shapes.isEmpty()) {
            return otherwise;
        }
        List<Block> shape = Votes.winner(shapes);
        List<Integer> voters = IntStream.range(0, readings.size())
                .filter(i -> readings.get(i).map(Runs::shape).equals(Optional.of(shape)))
                .boxed()
                .toList();
        List<Own> parties = voters.stream().map(owns::get).toList();
        List<List<Inline>> runs = new ArrayList<>();
        for (int run = 0; run < Runs.of(shape).size(); run++) {
            int index = run;
            List<List<Token>> texts = voters.stream()
                    .map(voter -> owns.get(voter)
                            .marked(Tokens.of(Runs.of(readings.get(voter).orElse(otherwise))
                                    .get(index))))
                    .toList();
            runs.add(new Naming(parties, place, designations, notes).of(words(texts), texts));
        }
        return Runs.with(shape, runs);
    }

    /** The text that most copies have word for word; else that with each change which more than half of them share. */
    private static List<Token> words(List<List<Token>> copies) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        copies.forEach(copy -> votes.merge(Tokens.key(copy), 1, Integer::sum));
        String best = Votes.winner(votes);
        List<Token> base = copies.stream()
                .filter(copy -> Tokens.key(copy).equals(best))
                .findFirst()
                .orElseThrow();
        boolean decided = votes.size() == 1 || 2 * votes.getOrDefault(best, 0) > copies.size();
        return decided ? base : corrected(base, copies);
    }

    private static List<Token> corrected(List<Token> base, List<List<Token>> copies) {
        Map<Change, Integer> votes = new LinkedHashMap<>();
        for (List<Token> copy : copies) {
            for (Hunk hunk : Hunk.between(base, copy, Token::means)) {
                List<Token> fresh = copy.subList(hunk.otherFrom(), hunk.otherTo());
                votes.merge(new Change(hunk.from(), hunk.to(), Tokens.key(fresh), fresh), 1, Integer::sum);
            }
        }
        List<Token> result = new ArrayList<>(base);
        votes.entrySet().stream()
                .filter(vote -> 2 * vote.getValue() > copies.size())
                .map(Map.Entry::getKey)
                .sorted(java.util.Comparator.comparingInt(Change::from).reversed())
                .forEach(change -> {
                    List<Token> stretch = result.subList(change.from(), change.to());
                    stretch.clear();
                    stretch.addAll(change.fresh());
                });
        return result;
    }

    /** A change that copies share: the same words in the place of the same words. */
    private record Change(int from, int to, String key, List<Token> fresh) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Change change && from == change.from && to == change.to && key.equals(change.key);
        }

        @Override
        public int hashCode() {
            return key.hashCode() + 31 * from;
        }
    }
}
