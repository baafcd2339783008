package vn.aop.web.json;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.aop.cases.actuals.RejectedRow;
import vn.aop.cases.wording.Wording;

/**
 * Every row that could not be read, in words and in the order of the file. The rows wait in a
 * temporary file until they can be told, so that a file of a million bad rows needs no more memory
 * than one of ten.
 */
public final class RejectedRows implements BiConsumer<Path, RejectedRow>, AutoCloseable {

    /**
     * One row.
     *
     * @param line the line on which it starts
     * @param key what is wrong, as the key of a sentence
     * @param text what is wrong and how to mend it
     * @param file the file in which it stands
     */
    public record Told(int line, String key, String text, String file) {}

    private final Wording wording;
    private final Path file;
    private final DataOutputStream out;
    private long count;

    public RejectedRows(Wording wording) {
        this.wording = requireNonNull(wording, "wording");
        try {
            file = Files.createTempFile("aop-rejected-", ".tmp");
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        } catch (IOException cause) {
            throw new ClosedOutput(cause);
        }
    }

    @Override
    public void accept(Path of, RejectedRow row) {
        try {
            out.writeInt(row.line());
            MessageJson reason = MessageJson.of(row.reason(), wording);
            out.writeUTF(reason.key());
            out.writeUTF(reason.text());
            out.writeUTF(of.toString());
            count++;
        } catch (IOException cause) {
            throw new ClosedOutput(cause);
        }
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** Returns the rows one by one; close the stream. */
    public Stream<Told> stream() {
        try {
            out.flush();
            DataInputStream in =
                    new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
            return LongStream.range(0, count).mapToObj(i -> next(in)).onClose(() -> close(in));
        } catch (IOException cause) {
            throw new ClosedOutput(cause);
        }
    }

    private static Told next(DataInputStream in) {
        try {
            return new Told(in.readInt(), in.readUTF(), in.readUTF(), in.readUTF());
        } catch (IOException cause) {
            throw new ClosedOutput(cause);
        }
    }

    private static void close(DataInputStream in) {
        try {
            in.close();
        } catch (IOException cause) {
            throw new ClosedOutput(cause);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
            Files.deleteIfExists(file);
        } catch (IOException cause) {
            throw new ClosedOutput(cause);
        }
    }
}
