package de.vertragswerk.parse;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The one configuration of flexmark: what our dialect lacks is switched off. */
final class Dialect {
    /** Underlines that make a heading of the line above would have to be this long: there are none. */
    private static final int NEVER = 10_000;

    static final Parser PARSER = Parser.builder(options()).build();

    private Dialect() {}

    private static MutableDataSet options() {
        MutableDataSet options = new MutableDataSet();
        options.setFrom(ParserEmulationProfile.COMMONMARK);
        options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        options.set(Parser.LISTS_ORDERED_ITEM_INTERRUPTS_PARAGRAPH, false);
        options.set(Parser.LISTS_BULLET_ITEM_INTERRUPTS_PARAGRAPH, false);
        options.set(Parser.LISTS_ORDERED_NON_ONE_ITEM_INTERRUPTS_PARAGRAPH, false);
        options.set(Parser.LISTS_ITEM_PREFIX_CHARS, "-");
        options.set(Parser.HEADING_SETEXT_MARKER_LENGTH, NEVER);
        options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
        options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
        options.set(Parser.HTML_BLOCK_PARSER, false);
        options.set(Parser.THEMATIC_BREAK_PARSER, false);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
        return options;
    }
}
