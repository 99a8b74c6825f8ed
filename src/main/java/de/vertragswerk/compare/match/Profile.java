package de.vertragswerk.compare.match;

import java.util.Arrays;

/** A text by the words and pairs of words in it. */
final class Profile {
    private final int[] features;
    private final double weight;

    private Profile(int[] features, double weight) {
        this.features = features;
        this.weight = weight;
    }

    /**
     * A profile.
     *
     * @param features numbers of the words and of pairs of them, each as often as it occurs
     */
    static Profile of(int[] features) {
        Arrays.sort(features);
        double weight = 0;
        for (int feature : features) {
            weight += Feature.weight(feature);
        }
        return new Profile(features, weight);
    }

    /** How alike two texts are, from 0 to 1: what they share of all that they say (Dice). */
    double similarity(Profile other) {
        double all = weight + other.weight;
        return all == 0 ? 1 : 2 * shared(other) / all;
    }

    /** How much of this text stands in the other, from 0 to 1. */
    double containment(Profile other) {
        return weight == 0 ? 0 : shared(other) / weight;
    }

    private double shared(Profile other) {
        double shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < features.length && theirs < other.features.length) {
            int order = Integer.compare(features[mine], other.features[theirs]);
            if (order == 0) {
                shared += Feature.weight(features[mine]);
            }
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** The features, sorted. */
    int[] features() {
        return features;
    }
}
