package de.vertragswerk.ingest.draft;

import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FullText;
import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.Spot;
import de.vertragswerk.ingest.majority.Difference;
import de.vertragswerk.ingest.majority.Differences;
import de.vertragswerk.ingest.majority.Merged;
import de.vertragswerk.ingest.reference.Linked;
import de.vertragswerk.ingest.reference.Names;
import de.vertragswerk.ingest.reference.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes definitions of agreements that were found. */
public final class Drafts {
    private final Known known;
    private final Notation notation;
    private final String source;
    private final List<DraftFile> files = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final WorkNames workNames = new WorkNames();

    /**
     * Drafts for a workspace.
     *
     * @param source name of the file that is imported
     */
    public Drafts(Known known, Notation notation, String source) {
        this.known = known;
        this.notation = notation;
        this.source = source;
    }

    /** The definitions of some works. */
    public Drafted of(List<Merged> merged) {
        List<FoundAgreement> agreements =
                merged.stream().flatMap(work -> work.copies().stream()).toList();
        PartyFiles parties = new PartyFiles(known.parties(), agreements);
        files.addAll(parties.files(notes));
        List<Drafted.Work> works =
                merged.stream().map(work -> work(work, parties)).toList();
        return new Drafted(works, List.copyOf(files), List.copyOf(notes));
    }

    private Drafted.Work work(Merged merged, PartyFiles parties) {
        FoundAgreement first = merged.copies().get(0);
        notes.addAll(merged.notes());
        Names names = new Names(merged.base());
        Set<Spot> loose = Looseness.of(differences(merged, merged.base()));
        Linked linked = References.link(merged.base(), names, loose, first.place());
        notes.addAll(linked.notes());
        List<List<Difference>> differences = differences(merged, linked.text());
        String name = workNames.of(first);
        List<String> variants = variants(merged);
        SigningEntries signing = new SigningEntries(parties, known.kinds());
        Variants files = new Variants(name, merged, linked, names, variants);
        List<Outlier> outliers = files.write(differences, signing);
        return new Drafted.Work(name, variants, merged.copies(), outliers);
    }

    private static List<List<Difference>> differences(Merged merged, FullText base) {
        Differences compared = new Differences(merged, base);
        return IntStream.range(0, merged.copies().size()).mapToObj(compared::of).toList();
    }

    private static List<String> variants(Merged merged) {
        if (merged.copies().size() == 1) {
            return List.of("");
        }
        List<String> variants = new ArrayList<>();
        for (FoundAgreement copy : merged.copies()) {
            String key = merged.open().isEmpty()
                    ? "fassung"
                    : PartyFiles.key(copy.parties().get(merged.open().get(0)));
            variants.add(free(key.startsWith("kreis-") ? "mit-" + key : key, variants));
        }
        return variants;
    }

    private static String free(String name, List<String> taken) {
        String free = name;
        char letter = 'b';
        while (taken.contains(free)) {
            free = name + "-" + letter++;
        }
        return free;
    }

    /** Writes the files of one work. */
    private final class Variants {
        private final String folder;
        private final Merged merged;
        private final Linked linked;
        private final Names names;
        private final List<String> variants;
        private final List<Cast.Part> cast;

        Variants(String name, Merged merged, Linked linked, Names names, List<String> variants) {
            this.folder = "agreements/" + name + "/";
            this.merged = merged;
            this.linked = linked;
            this.names = names;
            this.variants = variants;
            this.cast = Cast.of(merged.copies().get(0), merged.open(), known.kinds());
        }

        List<Outlier> write(List<List<Difference>> differences, SigningEntries signing) {
            boolean alone = variants.get(0).isEmpty();
            Readings readings = new Readings(linked.text());
            List<DraftFile> written = new ArrayList<>();
            for (int copy = 0; copy < variants.size() && !alone; copy++) {
                written.add(new DraftFile(
                        folder + variants.get(copy) + ".yaml", variant(copy, differences.get(copy), signing)));
                readings.add(variants.get(copy), differences.get(copy));
            }
            FoundAgreement first = merged.copies().get(0);
            BaseFile.Drawing drawing = drawing(first, names.in(linked.text()));
            String signed = alone ? signing.of(first, notes) : "";
            files.add(new DraftFile(folder + "vereinbarung.yaml", new BaseFile(notation).of(drawing, source, signed)));
            files.addAll(written);
            if (!alone) {
                addDefaults(first);
            }
            return readings.outliers();
        }

        private BaseFile.Drawing drawing(FoundAgreement first, FullText text) {
            TextFacts facts = new TextFacts(text);
            return new BaseFile.Drawing(
                    text,
                    cast,
                    first.parties().stream().map(PartyFiles::key).toList(),
                    merged.open(),
                    facts.regime(first.place(), notes),
                    facts.transfer(),
                    linked.abbreviated(),
                    facts.hasShortDates());
        }

        private String variant(int copy, List<Difference> differences, SigningEntries signing) {
            FoundAgreement found = merged.copies().get(copy);
            StringBuilder roles = new StringBuilder();
            for (Cast.Part part : cast) {
                int place = part.places().get(0);
                if (merged.open().contains(place)) {
                    roles.append(roles.isEmpty() ? "" : ", ")
                            .append(part.name())
                            .append(": ")
                            .append(PartyFiles.key(found.parties().get(place)));
                }
            }
            return "# yaml-language-server: $schema=../schema/variante.schema.json\n"
                    + "rollen: {" + roles + "}\n"
                    + new DeviationEntries(notation, names.in(linked.text()), FullText.of(found), names).of(differences)
                    + signing.of(found, notes);
        }

        /** What the Kreis will say for all variants has a place of its own. */
        private void addDefaults(FoundAgreement first) {
            for (int place = 0; place < first.parties().size(); place++) {
                String key = PartyFiles.key(first.parties().get(place));
                if (key.startsWith("kreis-") && !merged.open().contains(place)) {
                    files.add(new DraftFile(
                            folder + key + ".yaml",
                            "# yaml-language-server: $schema=../schema/vorgaben.schema.json\npartei: " + key + "\n"));
                    return;
                }
            }
        }
    }
}
