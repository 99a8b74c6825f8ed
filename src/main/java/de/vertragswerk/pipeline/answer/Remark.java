package de.vertragswerk.pipeline.answer;

/**
 * One thing that somebody did or said in the file.
 *
 * @param kind "Einfügung", "Streichung", "Kommentar" or "Änderung ohne Änderungsverfolgung"
 * @param author empty where the file does not say
 * @param date "2026-03-01T09:30:00Z", or empty
 * @param old words that fall away
 * @param fresh words that come in their place, or the comment
 */
public record Remark(String kind, String author, String date, String place, String old, String fresh) {
    static final String COMMENT = "Kommentar";
    static final String UNTRACKED = "Änderung ohne Änderungsverfolgung";

    boolean isChange() {
        return !kind.equals(COMMENT);
    }

    /** One German line. */
    @Override
    public String toString() {
        String by = author.isEmpty() ? "" : ", " + author;
        String on = date.length() < 10
                ? ""
                : ", " + date.substring(8, 10) + "." + date.substring(5, 7) + "." + date.substring(0, 4);
        String words =
                old.isEmpty() ? "„" + fresh + "“" : "„" + old + "“" + (fresh.isEmpty() ? "" : " → „" + fresh + "“");
        return place + ": " + kind + by + on + ": " + words;
    }
}
