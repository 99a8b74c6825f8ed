package de.vertragswerk.model;

import java.time.LocalDate;
import java.util.List;
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
 * @param changes the amendments that the text includes, in order; none in a text as it was concluded
 * @param remark what readers have to know of where this text comes from, plain text; mostly empty
 */
public record Metadata(
        String work,
        String variant,
        String shortTitle,
        String regime,
        Optional<Transfer> transfer,
        Optional<LocalDate> until,
        String concluded,
        boolean sample,
        List<Change> changes,
        String remark) {

    /** Of a text that was not amended. */
    public Metadata(
            String work,
            String variant,
            String shortTitle,
            String regime,
            Optional<Transfer> transfer,
            Optional<LocalDate> until,
            String concluded,
            boolean sample) {
        this(work, variant, shortTitle, regime, transfer, until, concluded, sample, List.of(), "");
    }

    /** {@code WERK/VARIANTE}, or {@code WERK} alone. */
    public String operand() {
        return variant.isEmpty() ? work : work + "/" + variant;
    }

    /** The id of its container in an issue of a gazette. */
    public String anchor() {
        return operand().replace('/', '-');
    }
}
