package de.vertragswerk.template;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Carries out one template: within time and space, with every mistake in it as a finding. */
final class Run {
    private static final String RULE = "vorlage";

    /** More would come from a loop. */
    private static final int MOST_MISTAKES = 200;

    /** Where a line and column of a template, both from 1, stand for the author; it may be one that another includes. */
    interface Places {
        Position at(String template, int line, int column);
    }

    private final Places places;
    private final Position start;
    private final Supplier<String> gap;
    private final TemplateMessages messages;
    private final Diagnostics diagnostics;

    /**
     * A run.
     *
     * @param gap what stands for an expression that cannot be carried out, so that the text around it stays whole
     */
    Run(Places places, Position start, Supplier<String> gap, TemplateMessages messages, Diagnostics diagnostics) {
        this.places = places;
        this.start = start;
        this.gap = gap;
        this.messages = messages;
        this.diagnostics = diagnostics;
    }

    /** A template with its data, made when it is needed, since making it may fail. */
    interface Source {
        Environment open(Writer output) throws TemplateException, IOException;
    }

    /** Makes endless loops of a new template stoppable; once, since it changes the template. */
    static Template stoppable(Template template) {
        // Public API of FreeMarker in all but name: its manual recommends this call.
        _CoreAPI.addThreadInterruptedChecks(template);
        return template;
    }

    /** The template's output; what could not be carried out is a gap in it and reported. */
    String process(Source source) {
        Queue<TemplateException> mistakes = new ConcurrentLinkedQueue<>();
        BoundedOutput output = new BoundedOutput();
        try {
            TimeLimit.run(() -> {
                process(source.open(output), mistakes);
                return output;
            });
        } catch (ExecutionException e) {
            report(Objects.requireNonNull(e.getCause()));
        } catch (TimeoutException e) {
            error(start, "Die Vorlage wird nicht fertig und wurde abgebrochen.", "Schleifen und Muster begrenzen.");
        }
        mistakes.forEach(this::report);
        return output.toString();
    }

    private void process(Environment environment, Queue<TemplateException> mistakes)
            throws TemplateException, IOException {
        environment.setTemplateExceptionHandler((mistake, where, out) -> {
            if (isTooMuch(mistake) || mistakes.size() == MOST_MISTAKES) {
                throw mistake;
            }
            mistakes.add(mistake);
            leaveGap(where, out);
        });
        environment.process();
    }

    private static boolean isTooMuch(Throwable mistake) {
        return Stream.iterate(mistake, Objects::nonNull, Throwable::getCause)
                .anyMatch(BoundedOutput.Exceeded.class::isInstance);
    }

    private void leaveGap(Environment where, Writer out) throws TemplateException {
        try {
            out.write(gap.get());
        } catch (IOException e) {
            throw new TemplateException(e, where);
        }
    }

    private void report(Throwable mistake) {
        if (isTooMuch(mistake)) {
            error(start, "Die Vorlage erzeugt mehr Text, als ein Dokument haben kann.", "Schleifen begrenzen.");
        } else if (mistake instanceof ParseException syntax) {
            report(syntax);
        } else if (mistake instanceof TemplateException expression) {
            report(expression);
        } else if (mistake instanceof StackOverflowError) {
            error(start, "Die Vorlage ruft sich endlos selbst auf.", "Makros dürfen sich nicht gegenseitig aufrufen.");
        } else if (mistake instanceof OutOfMemoryError) {
            error(start, "Die Vorlage braucht mehr Speicher, als da ist.", "Schleifen und Wiederholungen begrenzen.");
        } else {
            throw new IllegalStateException("Template " + start, mistake);
        }
    }

    private void report(ParseException syntax) {
        Position position = places.at(syntax.getTemplateName(), syntax.getLineNumber(), syntax.getColumnNumber());
        error(position, "Die Vorlage ist von hier an nicht zu verstehen.", TemplateMessages.SYNTAX_HINT);
    }

    private void report(TemplateException mistake) {
        if (mistake.getCause() instanceof ParseException syntax && isFile(syntax.getTemplateName())) {
            report(syntax);
            return;
        }
        Position position = mistake.getLineNumber() == null
                ? start
                : places.at(mistake.getTemplateSourceName(), mistake.getLineNumber(), mistake.getColumnNumber());
        TemplateMessages.Told told = messages.of(mistake);
        error(position, told.message(), told.hint());
    }

    /** Whether a template is included, and not made by another of a text. */
    private static boolean isFile(String template) {
        return template.endsWith(".ftl");
    }

    /** A result depends on what was written, not on when it is made. */
    static Diagnostic clockRefused(Position position) {
        return Diagnostic.error(RULE, position, "Vorlagen kennen keine Uhrzeit.", "Das Datum als Wert angeben.");
    }

    private void error(Position position, String message, String hint) {
        diagnostics.add(Diagnostic.error(RULE, position, message, hint));
    }
}
