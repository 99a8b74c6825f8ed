package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Document;
import de.vertragswerk.write.html.HtmlWriter;
import de.vertragswerk.write.html.PrintedEdition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The frame of web pages: a skeleton and style sheets, as templates of the workspace. */
final class WebPage {
    private static final String FOLDER = "templates/html/";

    private final String skeletonFile;
    private final String skeleton;
    private final String style;

    private WebPage(String skeletonFile, String skeleton, String style) {
        this.skeletonFile = skeletonFile;
        this.skeleton = skeleton;
        this.style = style;
    }

    /** The frame of agreements and letters. */
    static WebPage usual(TemplateFiles files) {
        return read(files, "seite.html", List.of("seite.css"));
    }

    /** The frame of two texts side by side. */
    static WebPage synopsis(TemplateFiles files) {
        return read(files, "seite.html", List.of("seite.css", "synopse.css"));
    }

    /** The frame of issues of a gazette. */
    static WebPage gazette(TemplateFiles files) {
        return read(files, "amtsblatt.html", List.of("seite.css", "amtsblatt.css"));
    }

    private static WebPage read(TemplateFiles files, String skeleton, List<String> styles) {
        String style = styles.stream()
                .map(name -> files.read(FOLDER + name).orElse(""))
                .collect(Collectors.joining("\n"));
        return new WebPage(FOLDER + skeleton, files.read(FOLDER + skeleton).orElse(""), style);
    }

    /** A page; empty, with a finding, where its template is no good. */
    String write(
            Document document,
            Function<String, Optional<byte[]>> pictures,
            PrintedEdition printed,
            Diagnostics diagnostics) {
        if (diagnostics.hasErrors()) {
            return "";
        }
        try {
            return new HtmlWriter(skeleton, style).write(document, pictures, printed);
        } catch (IllegalArgumentException e) {
            diagnostics.add(Diagnostic.error(
                    "seitenvorlage",
                    Position.of(skeletonFile),
                    String.valueOf(e.getMessage()),
                    "Es einfügen; dort steht das Dokument."));
            return "";
        }
    }
}
