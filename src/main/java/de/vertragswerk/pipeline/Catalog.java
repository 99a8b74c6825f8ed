package de.vertragswerk.pipeline;

import de.vertragswerk.workspace.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Which works and variants a workspace holds. */
public final class Catalog {
    private static final String ROOT = "agreements";
    private static final String ENDING = ".yaml";

    /** The folder with the amendments of a work. */
    private static final String AMENDMENTS = "/aenderungen";

    /** Folders that are no works. */
    private static final Set<String> OTHERS = Set.of("beteiligte", "amtsblatt");

    private final List<Operand> operands;
    private final List<Defaults> defaults;
    private final Map<String, List<String>> amendments;
    private final List<String> misnamed;

    /** A Kreis's own file in a work. */
    private record Defaults(String work, String file) {}

    private Catalog(
            List<Operand> operands,
            List<Defaults> defaults,
            Map<String, List<String>> amendments,
            List<String> misnamed) {
        this.operands = operands;
        this.defaults = defaults;
        this.amendments = amendments;
        this.misnamed = misnamed;
    }

    public static Catalog of(Workspace workspace) {
        List<Operand> operands = new ArrayList<>();
        List<Defaults> defaults = new ArrayList<>();
        Map<String, List<String>> amendments = new LinkedHashMap<>();
        List<String> misnamed = new ArrayList<>();
        for (String work : workspace.folders(ROOT)) {
            List<String> files = workspace.files(ROOT + "/" + work, ENDING);
            amendments.put(work, paths(workspace, work + AMENDMENTS, ENDING));
            misnamed.addAll(paths(workspace, work, ".yml"));
            misnamed.addAll(paths(workspace, work + AMENDMENTS, ".yml"));
            if (!files.isEmpty() && !OTHERS.contains(work)) {
                List<String> variants = new ArrayList<>();
                for (String file : files) {
                    if (file.startsWith("kreis-")) {
                        defaults.add(new Defaults(work, ROOT + "/" + work + "/" + file));
                    } else if (!file.equals("vereinbarung.yaml")) {
                        variants.add(file.substring(0, file.length() - ENDING.length()));
                    }
                }
                (variants.isEmpty() ? List.of("") : variants).forEach(name -> operands.add(new Operand(work, name)));
            }
        }
        return new Catalog(operands, defaults, amendments, misnamed);
    }

    private static List<String> paths(Workspace workspace, String folder, String ending) {
        return workspace.files(ROOT + "/" + folder, ending).stream()
                .map(file -> ROOT + "/" + folder + "/" + file)
                .toList();
    }

    /** All agreements, by work and variant. */
    public List<Operand> all() {
        return operands;
    }

    /** The works of which some agreements are all, each as an operand of its own. */
    public List<Operand> worksOf(Collection<Operand> agreements) {
        return agreements.stream()
                .map(operand -> new Operand(operand.work(), ""))
                .distinct()
                .filter(work -> agreements.containsAll(find(work.work())))
                .toList();
    }

    /** What a name stands for: a variant, or all agreements of a work; none if there is no such thing. */
    public List<Operand> find(String name) {
        return operands.stream()
                .filter(operand ->
                        operand.work().equals(name) || operand.toString().equals(name))
                .toList();
    }

    /** All names of works and variants, and of amendments behind their work. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Operand operand : operands) {
            names.add(operand.work());
            names.add(operand.toString());
            amendmentsOf(operand.work())
                    .forEach(file -> names.add(file.substring(ROOT.length() + 1, file.length() - ENDING.length())));
        }
        return names;
    }

    /** The number of an amendment by the name of its file without ending; empty if there is no such file. */
    public OptionalInt amendment(String work, String name) {
        return amendmentsOf(work).stream()
                .filter(file -> file.endsWith("/" + name + ENDING))
                .mapToInt(AmendmentReader::number)
                .findFirst();
    }

    /** Files that look like definitions and are none, since their names end in {@code .yml}. */
    List<String> misnamed() {
        return misnamed;
    }

    /** The number of the last amendment of a work; 0 if there is none. */
    public int lastAmendment(String work) {
        return amendmentsOf(work).stream()
                .mapToInt(AmendmentReader::number)
                .max()
                .orElse(0);
    }

    /** The files of the amendments of a work, in their order. */
    List<String> amendmentsOf(String work) {
        return amendments.getOrDefault(work, List.of());
    }

    /** The files with what the Kreis sets for all variants of a work; there should be one or none. */
    List<String> defaultsOf(String work) {
        return defaults.stream()
                .filter(entry -> entry.work().equals(work))
                .map(Defaults::file)
                .toList();
    }
}
