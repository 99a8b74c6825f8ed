package de.vertragswerk.pipeline.submit;

import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.read.definition.Abgabe.Nachweis;
import de.vertragswerk.read.definition.Abgabe.Reihenfolge;
import de.vertragswerk.read.definition.Abgabe.Wortlaut;
import java.util.List;
import java.util.Optional;

/**
 * What an authority wants.
 *
 * @param name of its file
 * @param position where its authority stands
 * @param origin where its facts are from, and how far they can be relied on
 * @param authority its key
 * @param contact empty where nothing is known
 * @param formats of each agreement's text
 * @param signedFiles whether the signed files are part of it
 * @param maximum size in MB; empty for any
 */
record Profile(
        String name,
        Position position,
        String origin,
        String authority,
        String contact,
        Wortlaut wording,
        List<Format> formats,
        FilePattern pattern,
        Reihenfolge order,
        List<Nachweis> demanded,
        boolean signedFiles,
        Optional<Integer> maximum) {}
