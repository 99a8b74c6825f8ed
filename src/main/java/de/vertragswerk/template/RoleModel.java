package de.vertragswerk.template;

import de.vertragswerk.model.Address;
import de.vertragswerk.model.Enumeration;
import de.vertragswerk.model.Gender;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Noun;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.Role;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A role, or a single party, as templates speak of it: {@code kommune.dat}, {@code kommune.voll.nom}. */
final class RoleModel implements TemplateHashModel {
    private final InlineFormat format;
    private final Role role;
    private final CaseForms forms;

    RoleModel(InlineFormat format, Role role) {
        this.format = format;
        this.role = role;
        this.forms = new CaseForms(format, role.name(), grammaticalCase -> Grammar.together(role, grammaticalCase));
    }

    /** A party that need not have a role. */
    static RoleModel of(InlineFormat format, String role, Party party) {
        return new RoleModel(format, new Role(role, List.of(party.designation()), List.of(party)));
    }

    /** Several parties without a role of their own. */
    static RoleModel of(InlineFormat format, String role, List<Party> parties) {
        List<Noun> designations =
                parties.stream().map(Party::designation).distinct().toList();
        return new RoleModel(format, new Role(role, designations, parties));
    }

    Role role() {
        return role;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        return switch (key) {
            case "wort" -> filled(Grammar.word(role));
            case "voll" ->
                new CaseForms(format, role.name(), grammaticalCase -> Grammar.inFull(role.parties(), grammaticalCase));
            case "name" -> filled(names());
            case "vertretung" -> representatives();
            case "form" -> (TemplateMethodModelEx) this::form;
            case "id" -> new SimpleScalar(role.parties().get(0).key());
            case "art" -> new SimpleScalar(role.parties().get(0).kind());
            case "mehrere" -> role.isPlural() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case "parteien" ->
                new SimpleSequence(
                        role.parties().stream()
                                .map(party -> of(format, role.name(), party))
                                .toList(),
                        PlainObjects.WRAPPER);
            default -> property(key);
        };
    }

    private @Nullable TemplateModel property(String key) {
        Party party = role.parties().get(0);
        return switch (key) {
            case "rolle" -> new SimpleScalar(role.name());
            case "strasse" -> new SimpleScalar(party.address().street());
            case "plz" -> new SimpleScalar(party.address().postalCode());
            case "ort" -> new SimpleScalar(party.address().town());
            case "anschrift" -> new SimpleSequence(postalAddress(party), PlainObjects.WRAPPER);
            case "gremium" -> body(party);
            case "gremium_wort" ->
                new SimpleScalar(
                        party.administration().council().map(Noun::nominative).orElse(""));
            case "bekanntmachung" -> ProcedureView.wrapped(announcement(party));
            case "stelle" -> new SimpleScalar(party.administration().unit());
            case "telefon" -> new SimpleScalar(party.administration().phone());
            case "mail" -> new SimpleScalar(party.administration().mail());
            case "internet" -> new SimpleScalar(party.administration().website());
            case "anrede" -> filled(Grammar.salutation(party.head()));
            case "amt" -> new SimpleScalar(party.head().office());
            case "leitung" -> new SimpleScalar(party.head().fullName());
            default -> forms.get(key);
        };
    }

    /** Who decides for a party, in all cases ("der Rat"); an open place where that is not known. */
    private TemplateModel body(Party party) {
        return party.administration()
                .council()
                .<TemplateModel>map(body -> new CaseForms(format, "gremium", wanted -> body.withArticle(false, wanted)))
                .orElseGet(
                        () -> format.insert(new Inline.Open("Gremium von " + party.nameWithSuffix(), Origin.UNKNOWN)));
    }

    /** How a party announces; both empty where that is not known. */
    private static Map<String, Object> announcement(Party party) {
        return party.administration()
                .announcement()
                .map(ProcedureView::announcement)
                .orElse(Map.of("form", "", "wo", ""));
    }

    /** The lines on an envelope; an open place where the address is not known. */
    private List<TemplateModel> postalAddress(Party party) {
        List<TemplateModel> lines = new ArrayList<>();
        lines.add(filled(party.fullName()));
        if (party.head().isPresent()) {
            lines.add(filled(Grammar.addressee(party.head())));
        }
        Address address = party.address();
        if (!address.street().isEmpty()) {
            lines.add(filled(address.street()));
        }
        lines.add(
                address.isPresent()
                        ? filled((address.postalCode() + " " + address.town()).strip())
                        : format.insert(new Inline.Open("Anschrift von " + party.nameWithSuffix(), Origin.UNKNOWN)));
        return lines;
    }

    /** An open place where the office is not known. */
    private TemplateModel representatives() {
        boolean known = role.parties().stream().allMatch(party -> party.head().isPresent());
        return known
                ? filled(Enumeration.of(role.parties().stream()
                        .map(party -> Grammar.representative(party.head()))
                        .toList()))
                : format.insert(new Inline.Open("Vertretung von " + names(), Origin.UNKNOWN));
    }

    private String names() {
        return Enumeration.of(role.parties().stream().map(Party::nameWithSuffix).toList());
    }

    private TemplateModel form(List<?> arguments) throws AuthorError {
        Arguments given = new Arguments("form", arguments).count(2, 2);
        Noun noun = role.designations().get(0);
        return filled(given.text(noun.gender() == Gender.FEMININE ? 1 : 0));
    }

    private TemplateModel filled(String text) {
        return format.insert(new Inline.Filled(role.name(), text));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public String toString() {
        return role.parties().stream().map(Party::key).collect(Collectors.joining(", "));
    }
}
