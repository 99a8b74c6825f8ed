package de.vertragswerk.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of an agreement beside its text.
 *
 * @param work name of its folder ({@code borken-asyl})
 * @param variant name of its definition ({@code stadt-ahaus}); empty for a work with one document for all
 * @param shortTitle how the agreement is called where space is short
 * @param regime key of its legal regime ({@code gkg-nrw})
 * @param transfer kind of transfer, where the regime knows one
 * @param until last day of its term; empty for an unlimited one
 * @param concluded SHA-256 of the printed text that the parties concluded; empty for a draft
 * @param sample whether the workspace holds model texts only, so that each page has to say so
 */
public record Metadata(
        String work,
        String variant,
        String shortTitle,
        String regime,
        Optional<Transfer> transfer,
        Optional<LocalDate> until,
        String concluded,
        boolean sample) {

    /** {@code WERK/VARIANTE}, or {@code WERK} alone. */
    public String operand() {
        return variant.isEmpty() ? work : work + "/" + variant;
    }

    /** The id of its container in an issue of a gazette. */
    public String anchor() {
        return operand().replace('/', '-');
    }
}
