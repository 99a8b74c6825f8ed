package de.vertragswerk.pipeline.importing;

import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FoundParty;
import de.vertragswerk.ingest.FoundSignature;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.InlineRewriter;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.Noun;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Role;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Signature;
import de.vertragswerk.model.Subsection;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Agreements of this repository as they would be found in a file that prints them without a fault. */
final class FoundCopies {
    private FoundCopies() {}

    /** The agreements of a work, resolved. */
    static List<Agreement> resolved(String work) {
        FolderWorkspace workspace = FolderWorkspace.at(Path.of(""));
        Catalog catalog = Catalog.of(workspace);
        Assembly assembly = new Assembly(new Sources(workspace), catalog, false, Optional.empty());
        List<Agreement> all = new ArrayList<>();
        for (Operand operand : catalog.find(work)) {
            all.add(assembly.assemble(operand, new Trace())
                    .sound()
                    .orElseThrow()
                    .agreement());
        }
        return all;
    }

    static FoundAgreement of(Agreement agreement) {
        Words words = new Words();
        return new FoundAgreement(
                new Place(0, 1),
                PlainText.line(agreement.title()),
                agreement.roles().stream()
                        .flatMap(role -> role.parties().stream().map(party -> party(role, party)))
                        .toList(),
                new Preamble(
                        words.blocks(agreement.preamble().formula()),
                        words.blocks(agreement.preamble().text())),
                agreement.sections().stream()
                        .map(section -> section(section, words))
                        .toList(),
                words.blocks(agreement.closing().text()),
                agreement.closing().signatures().stream()
                        .map(FoundCopies::signature)
                        .toList(),
                agreement.annexes().stream()
                        .filter(annex -> !annex.blocks().isEmpty())
                        .map(annex -> new Annex(
                                Id.NONE,
                                annex.number(),
                                words.inlines(annex.title()),
                                words.blocks(annex.blocks()),
                                List.of(),
                                annex.origin()))
                        .toList());
    }

    private static FoundParty party(Role role, Party party) {
        List<Noun> nouns = role.designations();
        String shortName = nouns.size() == 1 ? nouns.get(0).nominative() : "";
        return new FoundParty(
                new Place(0, 2),
                party.kind(),
                party.name(),
                party.suffix(),
                party.address(),
                party.head(),
                shortName,
                role.name());
    }

    private static FoundSignature signature(Signature signature) {
        return new FoundSignature(
                new Place(0, 9),
                signature.party().fullName(),
                signature.place(),
                signature.date(),
                signature.remark(),
                signature.office(),
                signature.name(),
                signature.party().fullName() + "\n" + signature.name());
    }

    private static Section section(Section section, Words words) {
        return new Section(
                Id.NONE,
                section.number(),
                "",
                section.groups(),
                words.inlines(section.heading()),
                section.subsections().stream()
                        .map(unit -> new Subsection(
                                Id.NONE, unit.number(), unit.numbered(), words.blocks(unit.blocks()), unit.origin()))
                        .toList(),
                section.struck(),
                section.origin());
    }

    /** Nothing but words is left of references, citations and what was filled in. */
    private static final class Words extends InlineRewriter {
        @Override
        public List<Inline> inlines(List<Inline> inlines) {
            String text = PlainText.of(inlines);
            return text.isEmpty() ? List.of() : List.of(new Inline.Plain(text));
        }

        @Override
        public Block itemList(Block.ItemList list) {
            return new Block.ItemList(
                    list.style(),
                    list.items().stream()
                            .map(item -> new Item(Id.NONE, item.number(), blocks(item.blocks()), item.origin()))
                            .toList());
        }
    }
}
