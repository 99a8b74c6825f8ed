package de.vertragswerk.template;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** Output of a template that cannot grow without bound. */
final class BoundedOutput extends Writer {
    /** Characters that one template may write; an agreement of 1,000 pages has a third of that. */
    static final int LIMIT = 10_000_000;

    private final StringWriter text = new StringWriter();

    /** Thrown by the write that goes past the limit. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        if (text.getBuffer().length() + length > LIMIT) {
            throw new Exceeded();
        }
        text.write(characters, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
