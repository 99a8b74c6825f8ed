package de.vertragswerk.write.text;

import de.vertragswerk.model.Block;
import java.util.ArrayList;
import java.util.List;

/** Sets signature blocks side by side where all of them fit into half the width, else one below the other. */
final class SignatureLines {
    private static final int GAP = 4;

    private final int width;
    private final int half;

    SignatureLines(int width) {
        this.width = width;
        this.half = (width - GAP) / 2;
    }

    List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        boolean fits = blocks.stream().filter(BlockLines::isSignature).allMatch(this::fits);
        int at = 0;
        while (at < blocks.size()) {
            boolean isPair = fits
                    && at + 1 < blocks.size()
                    && BlockLines.isSignature(blocks.get(at))
                    && BlockLines.isSignature(blocks.get(at + 1));
            if (!lines.isEmpty()) {
                lines.addAll(List.of("", ""));
            }
            lines.addAll(isPair ? pair(set(blocks.get(at)), set(blocks.get(at + 1))) : set(blocks.get(at)));
            at += isPair ? 2 : 1;
        }
        return lines;
    }

    private List<String> set(Block block) {
        return block.accept(new BlockLines(width));
    }

    private boolean fits(Block signature) {
        return Wrapping.width(set(signature)) <= half;
    }

    private List<String> pair(List<String> left, List<String> right) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String first = i < left.size() ? left.get(i) : "";
            String second = i < right.size() ? right.get(i) : "";
            lines.add(first + " ".repeat(half + GAP - Wrapping.width(first)) + second);
        }
        return lines;
    }
}
