package de.vertragswerk.pipeline.submit;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Placeholders;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.DefinitionReader;
import de.vertragswerk.read.definition.Abgabe;
import de.vertragswerk.read.definition.Abgabe.Dateiformat;
import de.vertragswerk.read.definition.Abgabe.Reihenfolge;
import de.vertragswerk.read.definition.Abgabe.Wortlaut;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.util.List;
import java.util.Optional;

/** The profiles of a workspace, with those that the program brings along. */
public final class Profiles {
    private static final String FOLDER = "templates/abgabe";
    private static final String ENDING = ".yaml";
    private static final String RULE = "abgabe-profil";

    private final Sources sources;

    public Profiles(Sources sources) {
        this.sources = sources;
    }

    /** The names of all profiles. */
    public List<String> names() {
        return sources.workspace().files(FOLDER, ENDING).stream()
                .map(file -> file.substring(0, file.length() - ENDING.length()))
                .toList();
    }

    /** The profile of a known name; empty, with findings, where it makes no sense. */
    Optional<Profile> read(String name, Diagnostics findings) {
        String file = FOLDER + "/" + name + ENDING;
        return sources.read(file, new Trace())
                .flatMap(content -> DefinitionReader.read(Abgabe.class, file, content, findings))
                .filter(definition -> hasNamesOfItsOwn(definition, findings))
                .map(definition -> profile(name, definition));
    }

    /** Whether each agreement's files get a name of their own. */
    private static boolean hasNamesOfItsOwn(Definition<Abgabe> definition, Diagnostics findings) {
        Position position = definition.positions().at("/dateiname");
        String pattern = pattern(definition.value());
        List<String> used = Placeholders.in(pattern);
        List<String> unknown = used.stream()
                .filter(name -> !FilePattern.PLACEHOLDERS.contains(name))
                .toList();
        unknown.forEach(name -> findings.add(Diagnostic.error(
                RULE,
                position,
                "Einen Platzhalter „{" + name + "}“ gibt es hier nicht.",
                Nearest.hint(name, FilePattern.PLACEHOLDERS, "Es gibt {nummer}, {werk} und {variante}."))));
        boolean distinct = used.contains("nummer") || used.contains("variante");
        if (!distinct) {
            findings.add(Diagnostic.error(
                    RULE,
                    position,
                    "Alle Vereinbarungen eines Werks hießen gleich.",
                    "In den Namen {nummer} oder {variante} aufnehmen."));
        }
        return distinct && unknown.isEmpty();
    }

    private static String pattern(Abgabe profile) {
        return profile.dateiname().orElse("{nummer}-{variante}");
    }

    private static Profile profile(String name, Definition<Abgabe> definition) {
        Abgabe profile = definition.value();
        List<Dateiformat> formats = profile.formate().isEmpty() ? List.of(Dateiformat.values()) : profile.formate();
        return new Profile(
                name,
                definition.positions().at("/behoerde"),
                profile.herkunft(),
                profile.behoerde(),
                profile.kontakt().orElse(""),
                profile.wortlaut().orElse(Wortlaut.ABSCHRIFT),
                formats.stream().distinct().map(Profiles::format).toList(),
                new FilePattern(pattern(profile)),
                profile.reihenfolge().orElse(Reihenfolge.NAME),
                profile.verlangt(),
                profile.ausfertigungen().orElse(false),
                profile.hoechstgroesse());
    }

    private static Format format(Dateiformat format) {
        return switch (format) {
            case DOCX -> Format.DOCX;
            case PDF -> Format.PDF;
            case TEXT -> Format.TEXT;
        };
    }
}
