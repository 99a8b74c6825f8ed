package de.vertragswerk.gazette;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockRewriter;

/** Names the files of pictures from the folder of all works, as agreements of several works stand in one issue. */
final class PicturesOfWork extends BlockRewriter {
    private final String work;

    PicturesOfWork(String work) {
        this.work = work;
    }

    @Override
    public Block image(Block.Image image) {
        boolean isFile = !image.source().startsWith("data:");
        return isFile ? new Block.Image(work + "/" + image.source(), image.alternative()) : image;
    }
}
