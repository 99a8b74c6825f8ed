package de.vertragswerk.sign.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Whether objects of two revisions are the same, with all that they lead to. Where they lead to a page or to what lies on
 * one, it must be the same one; these themselves are compared on their own.
 */
final class Likeness {
    private static final byte[] NO_STREAM = {};

    private final Landmarks earlier;
    private final Landmarks later;
    private final Set<Pair> seen = new HashSet<>();

    /** Two objects by their identity, since documents lead in circles. */
    private record Pair(COSBase a, COSBase b) {
        static Pair of(@Nullable COSBase a, @Nullable COSBase b) {
            return new Pair(resolved(a), resolved(b));
        }

        private static COSBase resolved(@Nullable COSBase object) {
            COSBase direct = object instanceof COSObject indirect ? indirect.getObject() : object;
            return direct == null ? COSNull.NULL : direct;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Pair pair && pair.a == a && pair.b == b;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(a) + System.identityHashCode(b);
        }
    }

    Likeness(Landmarks earlier, Landmarks later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** Whether a key of two dictionaries leads to the same. */
    boolean same(COSDictionary a, COSDictionary b, COSName key) {
        return same(a.getDictionaryObject(key), b.getDictionaryObject(key));
    }

    boolean same(@Nullable COSBase first, @Nullable COSBase second) {
        Deque<Pair> open = new ArrayDeque<>(List.of(Pair.of(first, second)));
        while (!open.isEmpty()) {
            Pair pair = open.pop();
            Optional<String> name = earlier.name(pair.a());
            boolean landmark = name.isPresent() || later.name(pair.b()).isPresent();
            boolean alike = landmark ? name.equals(later.name(pair.b())) : !seen.add(pair) || compare(pair, open);
            if (!alike) {
                return false;
            }
        }
        return true;
    }

    /** Compares two objects as such and notes what they lead to. */
    private static boolean compare(Pair pair, Deque<Pair> open) {
        if (pair.a() instanceof COSDictionary a && pair.b() instanceof COSDictionary b) {
            Set<COSName> keys = new TreeSet<>(a.keySet());
            keys.addAll(b.keySet());
            keys.forEach(key -> open.push(Pair.of(a.getDictionaryObject(key), b.getDictionaryObject(key))));
            return Arrays.equals(content(a), content(b));
        }
        if (pair.a() instanceof COSArray a && pair.b() instanceof COSArray b) {
            for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
                open.push(Pair.of(a.getObject(i), b.getObject(i)));
            }
            return a.size() == b.size();
        }
        return sameLeaf(pair.a(), pair.b());
    }

    private static boolean sameLeaf(COSBase a, COSBase b) {
        if (a instanceof COSString one && b instanceof COSString other) {
            return Arrays.equals(one.getBytes(), other.getBytes());
        }
        if (a instanceof COSNumber one && b instanceof COSNumber other) {
            return Float.compare(one.floatValue(), other.floatValue()) == 0;
        }
        return Objects.equals(a, b);
    }

    /** The bytes of a stream; none of what is no stream. */
    private static byte[] content(COSDictionary dictionary) {
        if (!(dictionary instanceof COSStream stream)) {
            return NO_STREAM;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            return raw.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
