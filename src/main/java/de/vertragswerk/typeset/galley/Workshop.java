package de.vertragswerk.typeset.galley;

import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Id;
import de.vertragswerk.typeset.layout.Page;
import de.vertragswerk.typeset.layout.PictureSize;
import de.vertragswerk.typeset.layout.Troubles;
import de.vertragswerk.typeset.style.PageStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What all setters of one document share. */
final class Workshop {
    private final PageStyle style;
    private final Typography typography;
    private final Function<String, Optional<PictureSize>> pictures;
    private final Troubles troubles;
    private final Outline outline;
    private final List<Page.Placed> firstPage = new ArrayList<>();
    private final Set<ContainerKind> placed = EnumSet.noneOf(ContainerKind.class);
    private final Set<String> names = new HashSet<>();

    Workshop(
            PageStyle style,
            Typography typography,
            Function<String, Optional<PictureSize>> pictures,
            Troubles troubles,
            Outline outline) {
        this.style = style;
        this.typography = typography;
        this.pictures = pictures;
        this.troubles = troubles;
        this.outline = outline;
    }

    PageStyle style() {
        return style;
    }

    Typography typography() {
        return typography;
    }

    Optional<PictureSize> picture(String source) {
        return pictures.apply(source);
    }

    Troubles troubles() {
        return troubles;
    }

    Outline outline() {
        return outline;
    }

    /** A label at the left edge of a room. */
    Labels.Label label(String text, Room room, double gap) {
        return new Labels.Label(room.x(), typography.line(text, room.text(), Optional.empty()), gap, Optional.empty());
    }

    /** Puts an anchor on the next strip for a unit that has an id. */
    void anchor(Id id, Strips strips) {
        if (outline.take(id)) {
            strips.anchor(id.value());
        }
    }

    /** The frame of a box as wide as a room. */
    Frame frame(Room room) {
        return new Frame(
                room.x(), room.width(), style.table().padding(), style.table().thickness());
    }

    /** What has a fixed place on the first page. */
    List<Page.Placed> firstPage() {
        return firstPage;
    }

    /** Whether a kind's fixed place is still free; it is taken from now on. */
    boolean takeArea(ContainerKind kind) {
        return placed.add(kind);
    }

    /** The name, or with a number behind it where it was given before. */
    String uniqueName(String name) {
        String unique = name;
        for (int number = 2; !names.add(unique); number++) {
            unique = name + "-" + number;
        }
        return unique;
    }
}
