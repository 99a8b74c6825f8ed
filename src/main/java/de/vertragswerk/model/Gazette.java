package de.vertragswerk.model;

import java.util.List;
import java.util.Map;

/**
 * A gazette: what its issues have in common.
 *
 * @param key name of its profile ({@code muenster})
 * @param title "Amtsblatt für den Regierungsbezirk Münster"
 * @param publisher "Bezirksregierung Münster"
 * @param place where it appears
 * @param numbering how an issue is counted, with {@code {nummer}}, {@code {jahr}}, {@code {jahrgang}}: "Nummer {nummer}"
 * @param firstYear the year of the first volume ("Jahrgang"); 0 where volumes are not counted
 * @param contents title of the list of contents
 * @param sections titles of its sections by their letters, in their order
 * @param citation how an item is cited, with {@code {beitrag}}, {@code {jahr}}, up to the pages: "Abl. Bez.Reg. Mstr. {jahr} S."
 * @param signed what stands for a signature in print: "gez.", "Unterschrift"
 * @param electronic whether the electronic edition is the authentic one (§ 19 EGovG NRW), not the printed one
 * @param oddPages whether each issue begins on a page with an odd number
 * @param style name of its page style
 * @param imprint who publishes it, prices, deadlines
 */
public record Gazette(
        String key,
        String title,
        String publisher,
        String place,
        String numbering,
        int firstYear,
        String contents,
        Map<String, String> sections,
        String citation,
        String signed,
        boolean electronic,
        boolean oddPages,
        String style,
        List<Block> imprint) {}
