package de.vertragswerk.write.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The checker of the W3C, which says whether a page is valid. It goes down its schema by recursion, deeper than most stacks. */
public final class MarkupChecker {
    public static final String VALID = "Document checking completed. No errors found.\n";

    private static final int DEEP = 1 << 26;

    private MarkupChecker() {}

    /** What it says of a page: warnings, errors, and {@link #VALID} at the end. */
    public static String verdict(String page) {
        String[] verdict = {""};
        Thread thread = new Thread(null, () -> verdict[0] = check(page), "checker", DEEP);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return verdict[0];
    }

    private static String check(String page) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
        try {
            return validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
