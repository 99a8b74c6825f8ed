package de.vertragswerk.pipeline.importing;

import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FoundParty;
import de.vertragswerk.ingest.FoundSignature;
import de.vertragswerk.ingest.draft.Cast;
import de.vertragswerk.ingest.draft.PartyKinds;
import de.vertragswerk.ingest.reference.Slug;
import de.vertragswerk.model.Address;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Closing;
import de.vertragswerk.model.Gender;
import de.vertragswerk.model.Head;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Metadata;
import de.vertragswerk.model.Noun;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.Role;
import de.vertragswerk.model.Signature;
import de.vertragswerk.pipeline.KnownParties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Agreements found in a file as agreements that can be shown and compared, without definitions. */
public final class FoundAgreements {
    private final KnownParties known;

    public FoundAgreements(KnownParties known) {
        this.known = known;
    }

    /**
     * The agreement as it was found: its numbers stay, no reference follows them.
     *
     * @param name what it is called in place of a work ({@code vertrag.pdf})
     */
    public Agreement agreement(FoundAgreement found, String name) {
        FoundAgreement whole = new PartyKinds(known.kinds(), known.parties()).completed(found, new ArrayList<>());
        List<Party> parties = whole.parties().stream().map(this::party).toList();
        return new Agreement(
                metadata(found, name),
                List.of(new Inline.Plain(found.title())),
                Cast.of(whole, List.of(), known.kinds()).stream()
                        .map(part -> role(part, parties))
                        .toList(),
                found.preamble(),
                found.sections(),
                new Closing(
                        found.closing(),
                        found.signatures().stream()
                                .map(signature -> signature(signature, parties))
                                .toList()),
                found.annexes());
    }

    private static Metadata metadata(FoundAgreement found, String name) {
        return new Metadata(name, "", found.title(), "", Optional.empty(), Optional.empty(), "", false);
    }

    private Party party(FoundParty found) {
        return new Party(
                Slug.of(found.kind() + " " + found.name()),
                found.kind(),
                Optional.ofNullable(known.kinds().get(found.kind())).orElseGet(() -> noun(found.kind())),
                found.name(),
                found.suffix(),
                "",
                found.address(),
                found.head());
    }

    private static Noun noun(String word) {
        return new Noun(Gender.FEMININE, word, word, word, word);
    }

    private static Role role(Cast.Part part, List<Party> parties) {
        List<Party> own = part.places().stream().map(parties::get).toList();
        List<Noun> nouns = part.designation()
                .map(List::of)
                .orElseGet(() -> own.stream().map(Party::designation).distinct().toList());
        return new Role(part.name(), nouns, own);
    }

    private Signature signature(FoundSignature found, List<Party> parties) {
        Party signing = parties.stream()
                .filter(party -> found.party().startsWith(party.fullName())
                        || party.fullName().startsWith(found.party()))
                .filter(party -> !found.party().isEmpty())
                .findFirst()
                .orElseGet(() -> stranger(found.party()));
        return new Signature(signing, found.town(), found.date(), found.remark(), found.office(), found.name());
    }

    /** Somebody signed whom the head does not name. */
    private static Party stranger(String name) {
        return new Party(Slug.of(name), "", noun(""), name, "", "", Address.NONE, Head.NONE);
    }
}
