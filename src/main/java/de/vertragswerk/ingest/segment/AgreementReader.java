package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FoundSignature;
import de.vertragswerk.ingest.repair.Line;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the agreement of a division. */
final class AgreementReader {
    private final Reading reading;
    private final Division division;
    private final Set<Integer> leftOut;

    AgreementReader(Reading reading, Division division, Set<Integer> leftOut) {
        this.reading = reading;
        this.division = division;
        this.leftOut = leftOut;
    }

    /**
     * An agreement and the line after its last.
     *
     * @param end lines from here on to the end of the division belong to something else
     */
    record Result(FoundAgreement agreement, int end) {}

    Result read() {
        Groups first = Groups.before(division.openings().get(0), reading, division.start());
        HeadReader.Head head = HeadReader.read(reading, lines(division.start(), first.start()));
        int bodyFrom = division.lastOpening() + 1;
        int annexes = AnnexReader.start(reading, bodyFrom, division.end());
        int signatures = SignatureZone.start(reading, bodyFrom, annexes);
        List<Section> sections = sections(first, signatures);
        SignatureZone zone = SignatureZone.read(reading, signatures, annexes);
        List<Annex> read = AnnexReader.read(reading, annexes, division.end());
        List<FoundSignature> signed = zone.signatures();
        FoundAgreement agreement = new FoundAgreement(
                head.place(),
                head.title(),
                PartyNames.completed(head.parties(), signed),
                head.preamble(),
                sections,
                List.of(),
                signed,
                read);
        if (annexes < division.end()) {
            Remainder.leaveOut(reading, zone.end(), annexes);
            return new Result(agreement, division.end());
        }
        return new Result(agreement, zone.end());
    }

    private List<Line> lines(int from, int to) {
        List<Line> lines = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!leftOut.contains(i)) {
                lines.add(reading.line(i));
            }
        }
        return lines;
    }

    private List<Section> sections(Groups first, int end) {
        List<Section> sections = new ArrayList<>();
        SectionReader reader = new SectionReader(reading);
        List<Opening> openings = division.openings();
        Groups groups = first;
        for (int i = 0; i < openings.size(); i++) {
            Groups next = i + 1 < openings.size()
                    ? Groups.before(
                            openings.get(i + 1), reading, openings.get(i).line() + 1)
                    : new Groups(end, List.of());
            sections.add(reader.section(openings.get(i), groups.groups(), next.start()));
            groups = next;
        }
        return sections;
    }
}
