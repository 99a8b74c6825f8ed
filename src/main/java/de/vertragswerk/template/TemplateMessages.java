package de.vertragswerk.template;

import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.model.Role;
import freemarker.core.InvalidReferenceException;
import freemarker.core.UnexpectedTypeException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** FreeMarker's complaints in the words of a clerk. */
final class TemplateMessages {
    static final String SYNTAX_HINT =
            "Zu jedem „${“ gehört ein „}“, zu jedem „<#if …>“ ein „</#if>“; Texte in Ausdrücken stehen in Anführungszeichen.";
    private static final String VOCABULARY_HINT =
            "Es gibt die Rollen der Vereinbarung, „werte“ und die Funktionen im Handbuch.";
    private static final List<String> FUNCTIONS = List.of(
            "werte",
            "datum",
            "euro",
            "inWorten",
            "gesetz",
            "vorschrift",
            "grundlagen",
            "offen",
            "partei",
            "aufzaehlung");
    private static final List<String> FORMS = List.of(
            "nom",
            "gen",
            "dat",
            "akk",
            "Nom",
            "Gen",
            "Dat",
            "Akk",
            "wort",
            "voll",
            "name",
            "vertretung",
            "anschrift",
            "anrede",
            "form",
            "id",
            "art",
            "parteien");
    private static final String VALUES = "werte.";

    private final List<String> names;
    private final List<String> values;

    /** A message and its hint. */
    record Told(String message, String hint) {}

    TemplateMessages(Vocabulary vocabulary) {
        this(
                Stream.concat(vocabulary.roles().stream().map(Role::name), FUNCTIONS.stream())
                        .toList(),
                List.copyOf(vocabulary.values().keySet()));
    }

    private TemplateMessages(List<String> names, List<String> values) {
        this.names = names;
        this.values = values;
    }

    /** For templates that know no agreement, but some values by their names. */
    static TemplateMessages ofNames(Collection<String> names) {
        return new TemplateMessages(List.copyOf(names), List.of());
    }

    Told of(TemplateException mistake) {
        for (Throwable cause = mistake; cause != null; cause = cause.getCause()) {
            if (cause instanceof AuthorError error) {
                return new Told(error.message(), error.hint());
            }
            if (cause instanceof TemplateNotFoundException) {
                return new Told("Diese Vorlage gibt es nicht.", "Vorlagen stehen im Ordner templates/.");
            }
        }
        String expression = expression(mistake.getBlamedExpressionString());
        if (mistake instanceof InvalidReferenceException) {
            String last = expression.substring(expression.lastIndexOf('.') + 1);
            return new Told(
                    "„" + expression + "“ gibt es hier nicht.",
                    Nearest.hint(last, namesLike(expression), VOCABULARY_HINT));
        }
        if (mistake instanceof UnexpectedTypeException) {
            return new Told(
                    "„" + expression + "“ lässt sich so nicht verwenden.",
                    "Eine Form wählen, etwa „" + expression + ".nom“.");
        }
        return new Told(
                expression.isEmpty()
                        ? "Diese Anweisung lässt sich nicht ausführen."
                        : "„" + expression + "“ lässt sich hier nicht auswerten.",
                "Klassen, Dateien und fremde Vorlagen sind gesperrt; sonst passt die Art des Werts nicht.");
    }

    /** What may stand where an expression does. */
    private List<String> namesLike(String expression) {
        if (expression.startsWith(VALUES)) {
            return values;
        }
        return expression.contains(".") ? FORMS : names;
    }

    private static String expression(@Nullable String blamed) {
        return blamed == null ? "" : blamed;
    }
}
