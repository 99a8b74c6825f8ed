package de.vertragswerk.pipeline.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files as documents, each in its formats. */
final class Papers {
    private Papers() {}

    /** A file by the name of its document and its ending. */
    private record Paper(String path, String name, String ending) {
        static Paper of(String path) {
            String file = path.substring(path.lastIndexOf('/') + 1);
            int dot = file.lastIndexOf('.');
            return dot < 0
                    ? new Paper(path, file, "")
                    : new Paper(path, file.substring(0, dot), file.substring(dot + 1));
        }
    }

    /**
     * What a template sees: a list of documents with {@code titel} and {@code dateien}, these with {@code form} and
     * {@code pfad}. The agreement comes first.
     *
     * @param parties names of parties by their keys
     * @param titles of documents that have one of their own, by the names of their files
     */
    static List<Map<String, Object>> of(
            Collection<String> paths, Map<String, String> parties, Map<String, String> titles) {
        Map<String, List<Paper>> documents =
                new TreeMap<>(Comparator.comparing((String name) -> !name.equals("vereinbarung"))
                        .thenComparing(Comparator.naturalOrder()));
        for (String path : paths) {
            Paper paper = Paper.of(path);
            documents.computeIfAbsent(paper.name(), name -> new ArrayList<>()).add(paper);
        }
        List<Map<String, Object>> list = new ArrayList<>();
        documents.forEach((name, papers) -> {
            String own = titles.getOrDefault(name, "");
            String title = own.isEmpty() ? DocumentTitle.of(name, parties) : own;
            list.add(Map.of("titel", title, "dateien", files(papers)));
        });
        return list;
    }

    private static List<Map<String, Object>> files(List<Paper> papers) {
        return papers.stream()
                .sorted(Comparator.comparing((Paper paper) -> DocumentTitle.rank(paper.ending()))
                        .thenComparing(Paper::path))
                .map(paper -> Map.<String, Object>of("form", DocumentTitle.form(paper.ending()), "pfad", paper.path()))
                .toList();
    }
}
