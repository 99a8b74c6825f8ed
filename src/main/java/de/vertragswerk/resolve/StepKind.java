package de.vertragswerk.resolve;

/** Why a text is changed, and what messages call the steps. */
enum StepKind {
    DEVIATION(
            "abweichung-",
            "Die Abweichung",
            "den Abweichungen",
            "Die Abweichungen",
            "von der abgewichen werden soll, gibt es im Grundtext nicht"),
    AMENDMENT(
            "aenderung-",
            "Der Befehl",
            "den Änderungen",
            "Die Befehle",
            "die geändert werden soll, gibt es in der Vereinbarung nicht");

    private final String rule;
    private final String step;
    private final String stepsBefore;
    private final String steps;
    private final String missing;

    StepKind(String rule, String step, String stepsBefore, String steps, String missing) {
        this.rule = rule;
        this.step = step;
        this.stepsBefore = stepsBefore;
        this.steps = steps;
        this.missing = missing;
    }

    /** The rule of a finding: "abweichung-ziel". */
    String rule(String what) {
        return rule + what;
    }

    String changesNothing() {
        return step + " ändert nichts.";
    }

    /** Tells that an earlier step took a unit away. */
    String gone(String target) {
        return "Die Stelle „" + target + "“ gibt es nach " + stepsBefore + " davor nicht mehr.";
    }

    /** What to do about it. */
    String reorder() {
        return steps + " anders ordnen oder zusammenfassen.";
    }

    /** Tells that there never was such a unit. */
    String missing(String target) {
        return "Eine Stelle „" + target + "“, " + missing + ".";
    }
}
