package de.vertragswerk.pipeline.amend;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.carry.Consolidation;
import de.vertragswerk.compare.amend.carry.Refusal;
import de.vertragswerk.compare.amend.text.CommandReader;
import de.vertragswerk.compare.amend.text.CommandWriter;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Change;
import de.vertragswerk.model.Metadata;
import de.vertragswerk.model.Origin;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.Rendering;
import de.vertragswerk.pipeline.operand.NamedAgreement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries out an amendment and makes the consolidated text. */
public final class ConsolidationMaking {
    private final NamedAgreement named;
    private final String file;
    private final Diagnostics diagnostics;

    private ConsolidationMaking(NamedAgreement named, String file, Diagnostics diagnostics) {
        this.named = named;
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /**
     * The consolidated text in a format; empty, with findings, where the amendment cannot be carried out.
     *
     * @param file what findings call the amendment
     * @param text the amendment, as data or German text
     */
    public static Optional<byte[]> make(
            NamedAgreement named, String file, String text, Format format, Diagnostics diagnostics) {
        diagnostics.addAll(named.findings());
        ConsolidationMaking making = new ConsolidationMaking(named, file, diagnostics);
        return named.content()
                .flatMap(content -> making.carriedOut(content.agreement(), text)
                        .flatMap(agreement -> making.rendered(agreement, content, format)))
                .filter(any -> !diagnostics.hasErrors());
    }

    private Optional<byte[]> rendered(Agreement agreement, NamedAgreement.Content content, Format format) {
        return Optional.ofNullable(new Rendering(named.sources())
                .render(agreement, content.vocabulary(), List.of(format), named.trace(), diagnostics)
                .get(format));
    }

    private Optional<Agreement> carriedOut(Agreement agreement, String text) {
        return new AmendmentFileReader(file, diagnostics)
                .read(text)
                .filter(amendment -> !diagnostics.hasErrors() && concerns(amendment, agreement))
                .flatMap(amendment -> carriedOut(agreement, amendment));
    }

    /** Whether the text that an amendment cites is the one at hand. */
    private boolean concerns(AmendmentFile amendment, Agreement agreement) {
        String wanted = bare(AgreementCitation.of(agreement));
        if (bare(amendment.citation()).equals(wanted)) {
            return true;
        }
        diagnostics.add(Diagnostic.error(
                "andere-fassung",
                Position.of(file),
                "Die Änderung gilt für: „" + bare(amendment.citation()) + "“. „" + named.word() + "“ ist aber: „"
                        + wanted + "“.",
                "Die Fassung nennen, die geändert werden soll, etwa mit „@fassung:0“, oder die Änderung mit"
                        + " „vertragswerk amend“ für diese Fassung neu entwerfen."));
        return false;
    }

    private static String bare(String citation) {
        return citation.replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .replaceAll(",$", "")
                .strip();
    }

    private Optional<Agreement> carriedOut(Agreement agreement, AmendmentFile amendment) {
        List<CommandReader.Located> located = amendment.commands();
        List<AmendingCommand> commands =
                located.stream().map(CommandReader.Located::command).toList();
        Consolidation.Result result = Consolidation.of(agreement, commands);
        for (Refusal refusal : result.refusals()) {
            CommandReader.Located refused = located.get(refusal.command());
            diagnostics.add(Diagnostic.error(
                    "befehl-nicht-ausfuehrbar",
                    refused.position(),
                    "Befehl „" + CommandWriter.sentence(refused.command(), amendment.style()) + "“: "
                            + refusal.message(),
                    refusal.hint()));
        }
        return result.refusals().isEmpty() ? Optional.of(dated(result.agreement(), amendment)) : Optional.empty();
    }

    /** The text with the amendment among those that it includes. */
    private static Agreement dated(Agreement agreement, AmendmentFile amendment) {
        Metadata metadata = agreement.metadata();
        List<Change> changes = new ArrayList<>(metadata.changes());
        changes.add(new Change(
                changes.size() + 1,
                amendment.title(),
                Optional.empty(),
                amendment.inForce(),
                List.of(),
                List.of(),
                Origin.UNKNOWN));
        return new Agreement(
                new Metadata(
                        metadata.work(),
                        metadata.variant(),
                        metadata.shortTitle(),
                        metadata.regime(),
                        metadata.transfer(),
                        metadata.until(),
                        metadata.concluded(),
                        metadata.sample(),
                        changes,
                        metadata.remark()),
                agreement.title(),
                agreement.roles(),
                agreement.preamble(),
                agreement.sections(),
                agreement.closing(),
                agreement.annexes());
    }
}
