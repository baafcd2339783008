package vn.aop.cases.actuals;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Hashes with a number each, in the order in which they were met; afterwards it is told of each
 * whether it was met before. However many there are, little of them is in memory: they are parted
 * by their first bits, what is full goes into a temporary file, and the parts are looked at one
 * after the other. The file goes when this is closed.
 */
final class HashLog implements AutoCloseable {

    private static final int PARTS = 1 << 8;
    private static final int PART_SHIFT = Long.SIZE - 8;
    private static final int TURN_SHIFT = 40;
    private static final int TURN_MASK = 0xFFFF;
    private static final int ENTRY = Long.BYTES + Integer.BYTES;

    /** So many entries go into the file together. */
    private static final int BLOCK = 1 << 10;

    /** So many hashes are looked at together; of a larger part some in each turn. */
    private static final int MOST_AT_ONCE = 1 << 19;

    private final @Nullable Part[] parts = new Part[PARTS];
    private final int most;
    private @Nullable SeekableByteChannel file;
    private int blocks;

    /** Is told of each hash. */
    interface Reader {

        /**
         * Is told of the next hash of those that begin alike.
         *
         * @param isFirst whether it was not met before
         */
        void see(long hash, int number, boolean isFirst);
    }

    /** Some hashes that begin alike: the last ones, and where the others stand in the file. */
    private static final class Part {
        private final ByteBuffer last = ByteBuffer.allocate(BLOCK * ENTRY);
        private int[] blocks = new int[4];
        private int count;

        void wrote(int block) {
            if (count == blocks.length) {
                blocks = Arrays.copyOf(blocks, 2 * count);
            }
            blocks[count++] = block;
        }

        long size() {
            return (long) count * BLOCK + last.position() / ENTRY;
        }
    }

    HashLog() {
        this(MOST_AT_ONCE);
    }

    /**
     * Makes an empty log.
     *
     * @param most how many hashes are looked at together
     */
    HashLog(int most) {
        this.most = most;
    }

    /**
     * Adds a hash.
     *
     * @throws UncheckedIOException if the temporary file cannot be written
     */
    void add(long hash, int number) {
        int index = (int) (hash >>> PART_SHIFT);
        Part part = parts[index];
        if (part == null) {
            part = new Part();
            parts[index] = part;
        }
        part.last.putLong(hash).putInt(number);
        if (!part.last.hasRemaining()) {
            write(part);
        }
    }

    private void write(Part part) {
        try {
            SeekableByteChannel out = file == null ? fresh() : file;
            file = out;
            part.last.flip();
            out.position((long) blocks * BLOCK * ENTRY);
            while (part.last.hasRemaining()) {
                out.write(part.last);
            }
            part.wrote(blocks++);
            part.last.clear();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static SeekableByteChannel fresh() throws IOException {
        Path made = Files.createTempFile("aop", ".hashes");
        return Files.newByteChannel(
                made,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Tells all hashes, those that begin alike in the order in which they were added. */
    void read(Reader reader) throws IOException {
        for (Part part : parts) {
            if (part != null) {
                int turns = (int) (part.size() / most + 1);
                for (int turn = 0; turn < turns; turn++) {
                    read(part, turn, turns, reader);
                }
            }
        }
    }

    private void read(Part part, int turn, int turns, Reader reader) throws IOException {
        Hashes met = new Hashes((int) (part.size() / turns));
        ByteBuffer block = ByteBuffer.allocate(BLOCK * ENTRY);
        for (int one : Arrays.copyOf(part.blocks, part.count)) {
            tell(load(one, block.clear()), turn, turns, met, reader);
        }
        tell(part.last.duplicate().flip(), turn, turns, met, reader);
    }

    private ByteBuffer load(int block, ByteBuffer into) throws IOException {
        SeekableByteChannel in = requireNonNull(file);
        in.position((long) block * BLOCK * ENTRY);
        while (into.hasRemaining() && in.read(into) >= 0) {}
        return into.flip();
    }

    private static void tell(ByteBuffer block, int turn, int turns, Hashes met, Reader reader) {
        while (block.hasRemaining()) {
            long hash = block.getLong();
            int number = block.getInt();
            if (turns == 1 || (hash >>> TURN_SHIFT & TURN_MASK) % turns == turn) {
                reader.see(hash, number, met.add(hash));
            }
        }
    }

    /** Forgets all hashes, and takes the file away. */
    @Override
    public void close() {
        Arrays.fill(parts, null);
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
