package de.vertragswerk.pipeline.procedure;

/** The steps of a procedure, in the order in which they are done. */
public enum StepKind {
    DRAFT("entwurf", true),
    DISPATCH("versand", true),
    DECISION("beschluss", false),
    SIGNATURE("unterschrift", false),
    APPLICATION("antrag", true),
    APPROVAL("genehmigung", true),
    PUBLICATION("bekanntmachung", true),
    NOTICE("hinweis", false);

    private final String key;
    private final boolean common;

    StepKind(String key, boolean common) {
        this.key = key;
        this.common = common;
    }

    /** The word that other programs know it by. */
    public String key() {
        return key;
    }

    /** Whether it is done once for all; else each party does it. */
    boolean isCommon() {
        return common;
    }

    /** Whether what each party did proves that all that comes before was done by all. */
    boolean provesAll() {
        return common || this == NOTICE;
    }
}
