package de.vertragswerk.model;

/** How the name of a cited law stands in its sentence. */
public enum CitationForm {
    /** "des Gesetzes über … (GkG NRW) in der Fassung …"; after a provision always this. */
    GENITIVE,
    NOMINATIVE,
    DATIVE,
    ACCUSATIVE,
    /** Always the short title without article, whether the law was cited before or not. */
    SHORT
}
