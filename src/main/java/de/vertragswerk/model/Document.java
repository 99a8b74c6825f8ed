package de.vertragswerk.model;

import java.util.List;

/** A page to be: blocks for a writer, which decides their appearance and nothing else. */
public record Document(DocumentHead head, List<Block> blocks) {

    public String title() {
        return head.title();
    }

    public String remark() {
        return head.remark();
    }
}
