package de.vertragswerk.pipeline;

import de.vertragswerk.workspace.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which works and variants a workspace holds. */
public final class Catalog {
    private static final String ROOT = "agreements";
    private static final String ENDING = ".yaml";

    /** Folders that are no works. */
    private static final Set<String> OTHERS = Set.of("beteiligte", "amtsblatt");

    private final List<Operand> operands;
    private final List<Defaults> defaults;
    private final List<String> misnamed;

    /** A Kreis's own file in a work. */
    private record Defaults(String work, String file) {}

    private Catalog(List<Operand> operands, List<Defaults> defaults, List<String> misnamed) {
        this.operands = operands;
        this.defaults = defaults;
        this.misnamed = misnamed;
    }

    public static Catalog of(Workspace workspace) {
        List<Operand> operands = new ArrayList<>();
        List<Defaults> defaults = new ArrayList<>();
        List<String> misnamed = new ArrayList<>();
        for (String work : workspace.folders(ROOT)) {
            List<String> files = workspace.files(ROOT + "/" + work, ENDING);
            workspace.files(ROOT + "/" + work, ".yml").forEach(file -> misnamed.add(ROOT + "/" + work + "/" + file));
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
        return new Catalog(operands, defaults, misnamed);
    }

    /** All agreements, by work and variant. */
    public List<Operand> all() {
        return operands;
    }

    /** What a name stands for: a variant, or all agreements of a work; none if there is no such thing. */
    public List<Operand> find(String name) {
        return operands.stream()
                .filter(operand ->
                        operand.work().equals(name) || operand.toString().equals(name))
                .toList();
    }

    /** All names that {@link #find} knows. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Operand operand : operands) {
            names.add(operand.work());
            names.add(operand.toString());
        }
        return names;
    }

    /** Files that look like definitions and are none, since their names end in {@code .yml}. */
    List<String> misnamed() {
        return misnamed;
    }

    /** The files with what the Kreis sets for all variants of a work; there should be one or none. */
    List<String> defaultsOf(String work) {
        return defaults.stream()
                .filter(entry -> entry.work().equals(work))
                .map(Defaults::file)
                .toList();
    }
}
