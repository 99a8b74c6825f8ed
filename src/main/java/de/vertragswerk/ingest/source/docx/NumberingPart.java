package de.vertragswerk.ingest.source.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The lists that a file defines, and the numberings that use them. */
final class NumberingPart {
    private static final Level NO_LEVEL = new Level();

    private final Map<Integer, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, Integer> listOfStyle = new HashMap<>();
    private final Map<Integer, String> styleOfList = new HashMap<>();
    private final Map<Integer, Integer> listOfNumbering = new HashMap<>();
    private final Map<Integer, Map<Integer, Level>> ownLevels = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> ownStarts = new HashMap<>();

    /** How the paragraphs of a level are counted. */
    static final class Level {
        final Format format = new Format();
        int start = 1;
        String kind = "decimal";
        String text = "";
        String style = "";
        boolean isLegal;
        /** The level, counted from 1, whose next paragraph has this one begin anew; 0 for none, -1 for each above. */
        int restart = -1;
    }

    static NumberingPart read(XMLStreamReader reader) throws XMLStreamException {
        NumberingPart part = new NumberingPart();
        while (Xml.nextStart(reader)) {
            if (reader.getLocalName().equals("abstractNum")) {
                part.list(reader);
            } else if (reader.getLocalName().equals("num")) {
                part.numbering(reader);
            }
        }
        return part;
    }

    private void list(XMLStreamReader reader) throws XMLStreamException {
        int id = Xml.number(reader, "abstractNumId", -1);
        Map<Integer, Level> levels = new HashMap<>();
        lists.put(id, levels);
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("abstractNum")) {
                return;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "lvl" -> levels.put(Xml.number(reader, "ilvl", 0), level(reader));
                    case "styleLink" -> listOfStyle.put(Xml.value(reader), id);
                    case "numStyleLink" -> styleOfList.put(id, Xml.value(reader));
                    default -> {}
                }
            }
        }
    }

    private static Level level(XMLStreamReader reader) throws XMLStreamException {
        Level level = new Level();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("lvl")) {
                break;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "start" -> level.start = Xml.number(reader, "val", 1);
                    case "numFmt" -> level.kind = Xml.value(reader);
                    case "lvlText" -> level.text = Xml.value(reader);
                    case "lvlRestart" -> level.restart = Xml.number(reader, "val", -1);
                    case "isLgl" -> level.isLegal = Xml.isOn(reader);
                    case "pStyle" -> level.style = Xml.value(reader);
                    default -> level.format.take(reader);
                }
            }
        }
        return level;
    }

    private void numbering(XMLStreamReader reader) throws XMLStreamException {
        int id = Xml.number(reader, "numId", -1);
        int level = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("num")) {
                return;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "abstractNumId" -> listOfNumbering.put(id, Xml.number(reader, "val", -1));
                    case "lvlOverride" -> level = Math.min(8, Math.max(0, Xml.number(reader, "ilvl", 0)));
                    case "startOverride" ->
                        ownStarts.computeIfAbsent(id, key -> new HashMap<>()).put(level, Xml.number(reader, "val", 1));
                    case "lvl" ->
                        ownLevels.computeIfAbsent(id, key -> new HashMap<>()).put(level, level(reader));
                    default -> {}
                }
            }
        }
    }

    boolean isKnown(int numbering) {
        return listOfNumbering.containsKey(numbering);
    }

    /** The list that a numbering counts; one that only names a style stands for the list of that style. */
    int list(int numbering) {
        int list = listOfNumbering.getOrDefault(numbering, -1);
        String style = styleOfList.getOrDefault(list, "");
        return listOfStyle.getOrDefault(style, list);
    }

    Level level(int numbering, int level) {
        Level own = ownLevels.getOrDefault(numbering, Map.of()).get(level);
        return own != null ? own : lists.getOrDefault(list(numbering), Map.of()).getOrDefault(level, NO_LEVEL);
    }

    /** The levels that a numbering begins anew. */
    Map<Integer, Integer> restarts(int numbering) {
        return ownStarts.getOrDefault(numbering, Map.of());
    }

    int start(int numbering, int level) {
        return restarts(numbering).getOrDefault(level, level(numbering, level).start);
    }
}
