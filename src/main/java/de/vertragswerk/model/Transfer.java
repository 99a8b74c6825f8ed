package de.vertragswerk.model;

/** How a task passes to the other party (§ 23 Abs. 1 GkG NRW). */
public enum Transfer {
    /** The competence passes. */
    DELEGATING("delegierend"),
    /** The task is carried out for the others, who stay competent. */
    MANDATING("mandatierend");

    private final String german;

    Transfer(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
