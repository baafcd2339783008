package vn.aop.cases.actuals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that can be read from its first byte again: what is taken from it is kept, in memory up
 * to a size and beyond it in a temporary file, which goes when this is closed.
 */
final class KeptStream implements SalesSource, AutoCloseable {

    private static final int IN_MEMORY = 1 << 20;

    private final InputStream in;
    private final ByteArrayOutputStream first = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable Path whole;
    private @Nullable OutputStream rest;
    private boolean isChecked;

    KeptStream(InputStream in) {
        this.in = in;
    }

    @Override
    public InputStream open() throws IOException {
        InputStream going = new Keeping();
        InputStream kept = new ByteArrayInputStream(first.toByteArray());
        OutputStream out = rest;
        Path spilled = file;
        if (out == null || spilled == null) {
            return new SequenceInputStream(kept, going);
        }
        out.flush();
        InputStream onDisk = Files.newInputStream(spilled);
        return new SequenceInputStream(new SequenceInputStream(kept, onDisk), going);
    }

    @Override
    public Path path() throws IOException {
        Path made = whole;
        if (made == null) {
            made = Files.createTempFile("aop", ".sales");
            whole = made;
            try (InputStream all = open()) {
                Files.copy(all, made, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return made;
    }

    @Override
    public Path workbook() throws IOException {
        if (!isChecked) {
            SalesSource.super.workbook();
            isChecked = true;
        }
        return path();
    }

    private void keep(byte[] bytes, int offset, int count) throws IOException {
        int here = Math.min(count, Math.max(0, IN_MEMORY - first.size()));
        first.write(bytes, offset, here);
        if (here < count) {
            OutputStream out = rest;
            if (out == null) {
                Path fresh = Files.createTempFile("aop", ".sales");
                file = fresh;
                out = Files.newOutputStream(fresh);
                rest = out;
            }
            out.write(bytes, offset + here, count - here);
        }
    }

    @Override
    public void close() throws IOException {
        try (in) {
            OutputStream out = rest;
            if (out != null) {
                out.close();
            }
        } finally {
            for (Path made : Stream.of(file, whole).filter(Objects::nonNull).toList()) {
                Files.deleteIfExists(made);
            }
        }
    }

    /** Takes what was not taken yet, and keeps it; closing it leaves the rest to be read. */
    private final class Keeping extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = in.read(target, offset, length);
            if (count > 0) {
                keep(target, offset, count);
            }
            return count;
        }
    }
}
