package de.vertragswerk.template;

import freemarker.template.TemplateModelException;

/** A mistake in the use of one of our functions, told as the author will read it. */
final class AuthorError extends TemplateModelException {
    private static final long serialVersionUID = 1L;

    private final String message;
    private final String hint;

    AuthorError(String message, String hint) {
        super(message);
        this.message = message;
        this.hint = hint;
    }

    String message() {
        return message;
    }

    String hint() {
        return hint;
    }
}
