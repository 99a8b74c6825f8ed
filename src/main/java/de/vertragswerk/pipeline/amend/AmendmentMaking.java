package de.vertragswerk.pipeline.amend;

import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.CommandStyle;
import de.vertragswerk.compare.amend.carry.Consolidation;
import de.vertragswerk.compare.amend.draft.AmendmentDraft;
import de.vertragswerk.compare.amend.text.CommandWriter;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Amendment;
import de.vertragswerk.model.Change;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Signature;
import de.vertragswerk.pipeline.Editions;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.operand.NamedAgreement;
import de.vertragswerk.resolve.PrintedText;
import de.vertragswerk.template.DocumentSubject;
import de.vertragswerk.write.json.JsonText;
import de.vertragswerk.write.text.TextWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Drafts the agreement that turns one agreement into another. */
public final class AmendmentMaking {
    private static final String TEMPLATE = "aenderungsvereinbarung";
    private static final List<String> ORDINALS =
            List.of("Erste", "Zweite", "Dritte", "Vierte", "Fünfte", "Sechste", "Siebte", "Achte", "Neunte", "Zehnte");

    private final NamedAgreement before;
    private final NamedAgreement after;
    private final CommandStyle style;
    private final Diagnostics diagnostics;

    private AmendmentMaking(NamedAgreement before, NamedAgreement after, CommandStyle style, Diagnostics diagnostics) {
        this.before = before;
        this.after = after;
        this.style = style;
        this.diagnostics = diagnostics;
    }

    /** The amendment in a format; empty, with findings, where it cannot be made or where there is nothing to amend. */
    public static Optional<byte[]> make(
            NamedAgreement before, NamedAgreement after, AmendmentStyle style, Format format, Diagnostics diagnostics) {
        diagnostics.addAll(before.findings());
        after.findings().stream()
                .filter(finding -> !before.findings().contains(finding))
                .forEach(diagnostics::add);
        AmendmentMaking making = new AmendmentMaking(before, after, style.style(), diagnostics);
        return before.content()
                .flatMap(old -> after.content().flatMap(fresh -> making.make(old, fresh.agreement(), format)))
                .filter(any -> !diagnostics.hasErrors());
    }

    private Optional<byte[]> make(NamedAgreement.Content old, Agreement fresh, Format format) {
        List<AmendingCommand> commands = AmendmentDraft.of(old.agreement(), fresh, style);
        if (commands.isEmpty()) {
            diagnostics.add(Diagnostic.note(
                    "nichts-zu-aendern",
                    Position.of(after.word()),
                    "Beide Fassungen haben denselben Wortlaut; zu ändern ist nichts.",
                    ""));
            return Optional.empty();
        }
        noteOtherWork(old.agreement(), fresh);
        prove(old.agreement(), fresh, commands);
        Optional<Change> change = change(old.agreement(), fresh);
        Amendment amendment = new Amendment(
                old.agreement(),
                change.map(Change::title).orElseGet(() -> title(old.agreement())),
                AgreementCitation.of(old.agreement()),
                CommandWriter.write(commands, style),
                change.flatMap(Change::inForce),
                change.map(Change::occasion).orElse(List.of()),
                change.map(Change::signatures).orElseGet(() -> unsigned(old.agreement())));
        return format == Format.JSON
                ? Optional.of(bytes(JsonText.of(tree(amendment, commands))))
                : document(amendment, old, format);
    }

    private void noteOtherWork(Agreement old, Agreement fresh) {
        if (!old.metadata().work().equals(fresh.metadata().work())) {
            diagnostics.add(Diagnostic.note(
                    "verschiedene-werke",
                    Position.of(after.word()),
                    "Die Fassungen gehören zu verschiedenen Werken.",
                    "Prüfen, ob die eine wirklich aus der anderen werden soll."));
        }
    }

    /** No amendment leaves the program that does not lead to the text wanted. */
    private void prove(Agreement old, Agreement fresh, List<AmendingCommand> commands) {
        Consolidation.Result result = Consolidation.of(old, commands);
        if (!result.refusals().isEmpty() || !PrintedText.of(result.agreement()).equals(PrintedText.of(fresh))) {
            diagnostics.add(Diagnostic.error(
                    "aenderung-unmoeglich",
                    Position.of(before.word()),
                    "Diese Änderung lässt sich nicht in eindeutige Befehle fassen.",
                    "Prüfen, ob in der älteren Fassung Nummern fehlen oder doppelt vorkommen."));
        }
    }

    private Optional<byte[]> document(Amendment amendment, NamedAgreement.Content old, Format format) {
        Editions editions = new Editions(before.sources());
        String work = old.agreement().metadata().work();
        return editions.written(TEMPLATE, DocumentSubject.amendment(amendment), old.vocabulary(), diagnostics)
                .map(written -> {
                    Document quoted = QuotationMarks.set(written.document());
                    return switch (format) {
                        case PDF -> editions.pdf(quoted, work, diagnostics);
                        case DOCX -> editions.docx(quoted, work, diagnostics);
                        case HTML -> bytes(editions.page(quoted, work, diagnostics));
                        case TEXT -> bytes(TextWriter.write(quoted));
                        default -> bytes(written.markdown());
                    };
                });
    }

    private Map<String, Object> tree(Amendment amendment, List<AmendingCommand> commands) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(Keys.TITLE, amendment.title());
        tree.put(Keys.CITATION, amendment.citation());
        tree.put(Keys.STYLE, style.name().toLowerCase(Locale.ROOT));
        amendment.inForce().ifPresent(day -> tree.put(Keys.IN_FORCE, day.toString()));
        tree.put(Keys.COMMANDS, CommandTree.of(commands));
        return tree;
    }

    private static String title(Agreement agreement) {
        int number = agreement.metadata().changes().size();
        String ordinal = number < ORDINALS.size() ? ORDINALS.get(number) : (number + 1) + ".";
        return ordinal + " Änderungsvereinbarung " + new CitedTitle(AgreementCitation.plain(agreement)).withZu();
    }

    /** The amendment of the workspace that leads from one text to the other, if there is just one. */
    private static Optional<Change> change(Agreement old, Agreement fresh) {
        List<Change> changes = fresh.metadata().changes();
        return fresh.metadata().operand().equals(old.metadata().operand())
                        && changes.size() == old.metadata().changes().size() + 1
                ? Optional.of(changes.get(changes.size() - 1))
                : Optional.empty();
    }

    private static List<Signature> unsigned(Agreement agreement) {
        return agreement.closing().signatures().stream()
                .map(signature -> new Signature(
                        signature.party(),
                        signature.place(),
                        Optional.empty(),
                        signature.remark(),
                        signature.office(),
                        signature.name()))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
