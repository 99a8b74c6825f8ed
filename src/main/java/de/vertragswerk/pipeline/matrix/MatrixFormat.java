package de.vertragswerk.pipeline.matrix;

/** The forms in which a matrix comes out; each as the command line calls it. */
public enum MatrixFormat {
    text,
    md,
    html,
    pdf,
    docx,
    csv,
    json;

    /** Whether it is text that a screen can show. */
    public boolean isText() {
        return this != pdf && this != docx;
    }
}
