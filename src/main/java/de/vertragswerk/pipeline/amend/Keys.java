package de.vertragswerk.pipeline.amend;

/** The words of an amendment as data. */
final class Keys {
    static final String TITLE = "titel";
    static final String CITATION = "vereinbarung";
    static final String STYLE = "stil";
    static final String IN_FORCE = "inkrafttreten";
    static final String COMMANDS = "befehle";

    static final String COMMAND = "befehl";
    static final String PLACE = "stelle";
    static final String UNITS = "einheiten";
    static final String OLD = "alt";
    static final String NEW = "neu";
    static final String AFTER = "nach";
    static final String BEFORE = "vor";
    static final String OCCURRENCE = "vorkommen";
    static final String EACH = "jedes";
    static final String AT_END = "ende";
    static final String WORDING = "wortlaut";
    static final String NUMBERS = "nummern";
    static final String WITHOUT_TRACE = "ersatzlos";
    static final String FROM = "von";
    static final String TO = "zu";

    static final String REPLACE_WORDS = "ersetze-woerter";
    static final String INSERT_WORDS = "fuege-woerter-ein";
    static final String STRIKE_WORDS = "streiche-woerter";
    static final String REPLACE = "ersetze";
    static final String INSERT = "fuege-ein";
    static final String APPEND = "fuege-an";
    static final String STRIKE = "streiche";
    static final String RENUMBER = "nummeriere";

    private Keys() {}
}
