package de.vertragswerk.typeset.fill;

import java.util.List;

/**
 * The columns of a page.
 *
 * @param end the strip with which the next page begins
 */
record Plan(List<Column> columns, int end) {
    Column last() {
        return columns.get(columns.size() - 1);
    }
}
