package de.vertragswerk.typeset.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * A file as it is written, object by object (ISO 32000-1, 7.5): streams at once, other objects gathered in compressed
 * streams, at the end the table of their places. Nothing is kept but that table.
 */
final class PdfFile implements AutoCloseable {
    private static final int COMPRESSION = 6;
    private static final int GATHERED_OBJECTS = 200;
    /** Place of an object within a gathering stream: that stream's number, and the index from this bit on. */
    private static final int INDEX_SHIFT = 32;

    private final OutputStream out;
    private final MessageDigest sum;
    private final Deflater deflater = new Deflater(COMPRESSION);
    private final byte[] deflated = new byte[1 << 13];
    private final Syntax compressed = new Syntax();
    private final Syntax head = new Syntax();
    private final Syntax gathered = new Syntax();
    private final Syntax gatheredHead = new Syntax();
    private int gatheredCount;
    private int gatheringNumber;
    private long position;
    private int last;
    /** Of each object, by number: its offset, or the complement of its place in a gathering stream; 0 if not written. */
    private long[] places = new long[256];

    PdfFile(OutputStream out) throws IOException {
        this.out = out;
        try {
            sum = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
        // The four high bytes tell that the file is binary.
        write(head.add("%PDF-1.7\n%").add(new byte[] {-30, -29, -49, -45}).add("\n"));
    }

    /** The number of a new object. */
    int reserve() {
        return reserve(1);
    }

    /** The number of the first of some new objects with numbers in sequence. */
    int reserve(int count) {
        int first = last + 1;
        last += count;
        if (last >= places.length) {
            places = Arrays.copyOf(places, Math.max(places.length * 2, last + 1));
        }
        return first;
    }

    /** Writes an object that is not a stream. */
    void object(int number, Syntax content) throws IOException {
        if (gatheredCount == 0) {
            gatheringNumber = reserve();
        }
        places[number] = ~((long) gatheredCount << INDEX_SHIFT | gatheringNumber);
        gatheredHead.digits(number).add(" ").digits(gathered.length()).add(" ");
        gathered.add(content).add("\n");
        gatheredCount++;
        if (gatheredCount == GATHERED_OBJECTS) {
            writeGathered();
        }
    }

    int object(Syntax content) throws IOException {
        int number = reserve();
        object(number, content);
        return number;
    }

    /** Writes a stream and compresses it. */
    void stream(int number, String entries, Syntax data) throws IOException {
        stream(number, entries, data.bytes(), data.length());
    }

    int stream(String entries, byte[] data) throws IOException {
        int number = reserve();
        stream(number, entries, data, data.length);
        return number;
    }

    private void stream(int number, String entries, byte[] data, int length) throws IOException {
        deflater.reset();
        deflater.setInput(data, 0, length);
        deflater.finish();
        compressed.clear();
        while (!deflater.finished()) {
            compressed.add(deflated, deflater.deflate(deflated));
        }
        rawStream(number, entries + "/Filter/FlateDecode", compressed);
    }

    /** Writes a stream as it is. */
    void rawStream(int number, String entries, Syntax data) throws IOException {
        places[number] = position;
        head.clear();
        head.digits(number).add(" 0 obj\n<<").add(entries).add("/Length ").digits(data.length());
        write(head.add(">>\nstream\n"));
        write(data);
        head.clear();
        write(head.add("\nendstream\nendobj\n"));
    }

    private void writeGathered() throws IOException {
        if (gatheredCount > 0) {
            String entries = "/Type/ObjStm/N " + gatheredCount + "/First " + gatheredHead.length();
            stream(gatheringNumber, entries, gatheredHead.add(gathered));
            gathered.clear();
            gatheredHead.clear();
            gatheredCount = 0;
        }
    }

    /** Writes the table of objects. Its identifier is made from all that came before, so that the same file has the same. */
    void finish(int catalog, int information) throws IOException {
        writeGathered();
        Syntax entries = new Syntax();
        int number = reserve();
        entries.add("/Type/XRef/W[1 5 2]/Size ").digits(last + 1);
        entries.add("/Root").reference(catalog).add("/Info").reference(information);
        byte[] identifier = Arrays.copyOf(sum.digest(), 16);
        entries.add("/ID[<").hex(identifier).add("><").hex(identifier).add(">]");
        long start = position;
        places[number] = start;
        stream(number, entries.toString(), table());
        head.clear();
        write(head.add("startxref\n").digits(start).add("\n%%EOF\n"));
    }

    private Syntax table() {
        Syntax table = new Syntax();
        for (int number = 0; number <= last; number++) {
            long place = places[number];
            if (place > 0) {
                entry(table, 1, place, 0);
            } else if (place < 0) {
                entry(table, 2, ~place & 0xFFFFFFFFL, (int) (~place >> INDEX_SHIFT));
            } else {
                entry(table, 0, 0, 0xFFFF);
            }
        }
        return table;
    }

    private static void entry(Syntax table, int type, long place, int index) {
        table.octet(type).octet((int) (place >> 32));
        table.octet((int) (place >> 24))
                .octet((int) (place >> 16))
                .octet((int) (place >> 8))
                .octet((int) place);
        table.octet(index >> 8).octet(index);
    }

    private void write(Syntax data) throws IOException {
        out.write(data.bytes(), 0, data.length());
        sum.update(data.bytes(), 0, data.length());
        position += data.length();
    }

    @Override
    public void close() {
        deflater.end();
    }
}
