package de.vertragswerk.model;

import java.util.List;

/** What was agreed: the tree that is compared, checked and amended. */
public record Agreement(
        Metadata metadata,
        List<Inline> title,
        List<Role> roles,
        Preamble preamble,
        List<Section> sections,
        Closing closing,
        List<Annex> annexes) {}
