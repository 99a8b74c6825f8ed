package de.vertragswerk.pipeline.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What readers call the files that are made: "Anschreiben (Stadt Ahaus)", "PDF". */
final class DocumentTitle {
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("vereinbarung", "Vereinbarung"),
            Map.entry("ausfertigung", "Ausfertigung"),
            Map.entry("abschrift", "Abschrift"),
            Map.entry("abschrift-beglaubigt", "Beglaubigte Abschrift"),
            Map.entry("anschreiben", "Anschreiben"),
            Map.entry("aenderungsvereinbarung", "Änderungsvereinbarung"),
            Map.entry("beitrittserklaerung", "Beitrittserklärung"),
            Map.entry("kuendigung", "Kündigung"),
            Map.entry("kuendigungsanzeige", "Anzeige der Kündigung"),
            Map.entry("kreistagsvorlage", "Beschlussvorlage für den Kreistag"),
            Map.entry("genehmigungsentwurf", "Entwurf der Genehmigung"),
            Map.entry("kreishinweis", "Hinweisbekanntmachung des Kreises"),
            Map.entry("SHA256SUMS", "Prüfsummen"));

    private static final Map<String, String> FORMS = Map.of(
            "pdf",
            "PDF",
            "docx",
            "Word",
            "html",
            "HTML",
            "txt",
            "Text",
            "md",
            "Markdown",
            "json",
            "JSON",
            "zip",
            "ZIP");

    /** What most readers want comes first. */
    private static final List<String> ORDER = List.of("pdf", "docx", "html", "zip", "txt", "md", "json");

    private DocumentTitle() {}

    /**
     * The title of a document.
     *
     * @param name of its files, without ending
     * @param parties names of parties by their keys, with which the names of files may end
     */
    static String of(String name, Map<String, String> parties) {
        for (Map.Entry<String, String> party : parties.entrySet()) {
            String ending = "-" + party.getKey();
            if (name.endsWith(ending)) {
                return of(name.substring(0, name.length() - ending.length()), Map.of()) + " (" + party.getValue() + ")";
            }
        }
        return TITLES.getOrDefault(name, capitalized(name));
    }

    private static String capitalized(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.GERMAN) + name.substring(1);
    }

    /** What readers call a format, by the ending of its files. */
    static String form(String ending) {
        return FORMS.getOrDefault(ending, ending.isEmpty() ? "Datei" : ending);
    }

    /** A format's place among others. */
    static int rank(String ending) {
        int place = ORDER.indexOf(ending);
        return place < 0 ? ORDER.size() : place;
    }
}
