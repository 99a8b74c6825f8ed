package de.vertragswerk.template;

import de.vertragswerk.model.Inline;
import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/**
 * The output format of our templates: what an interpolation prints is an inline, rendered as a marker in a clause and as
 * escaped Markdown in a document. So no value is ever read as markup, and none can be compared by mistake.
 */
final class InlineFormat extends CommonMarkupOutputFormat<InlineFormat.Markup> {
    /** The role of a plain string that a template prints. */
    private static final String VALUE = "wert";

    private final Function<Inline, String> rendering;

    InlineFormat(Function<Inline, String> rendering) {
        this.rendering = rendering;
    }

    /** A value for templates that prints as the given inline. */
    Markup insert(Inline inline) {
        return new Markup(this, rendering.apply(inline));
    }

    /** A named value: templates compare and reckon with its text, and print it as filled in. */
    Markup value(String name, String text) {
        return new NamedValue(this, text.isEmpty() ? "" : rendering.apply(new Inline.Filled(name, text)), text);
    }

    /** A value for templates that prints as the given Markdown. */
    Markup markdown(String markdown) {
        return new Markup(this, markdown);
    }

    @Override
    public String getName() {
        return "Inline";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String plain, Writer out) throws IOException, TemplateModelException {
        out.write(escapePlainText(plain));
    }

    @Override
    public String escapePlainText(String plain) {
        return plain.isEmpty() ? "" : rendering.apply(new Inline.Filled(VALUE, plain));
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Markup newTemplateMarkupOutputModel(String plain, String markup) {
        return new Markup(this, markup == null ? escapePlainText(plain) : markup);
    }

    /** Text that is ready for output. */
    static class Markup extends CommonTemplateMarkupOutputModel<Markup> {
        private final InlineFormat format;

        Markup(InlineFormat format, String markup) {
            super(null, markup);
            this.format = format;
        }

        @Override
        public InlineFormat getOutputFormat() {
            return format;
        }
    }

    /** Text that is ready for output, and still text for everything else. */
    private static final class NamedValue extends Markup implements TemplateScalarModel {
        private final String text;

        NamedValue(InlineFormat format, String markup, String text) {
            super(format, markup);
            this.text = text;
        }

        @Override
        public String getAsString() {
            return text;
        }
    }
}
