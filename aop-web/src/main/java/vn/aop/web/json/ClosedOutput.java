package vn.aop.web.json;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Thrown where standard output takes no more. {@link java.io.PrintStream} would go on in silence; a
 * command stops instead, and quietly where its reader has seen enough ({@code aop import … |
 * head}).
 */
public final class ClosedOutput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClosedOutput(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** Returns whether the reader at the other end of a pipe has gone. */
    public boolean isWanted() {
        return reason().toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** Returns why nothing can be written, in the words of the operating system. */
    public String reason() {
        return Optional.ofNullable(getMessage()).orElse("");
    }

    /** Returns a stream that says at once when it takes no more. */
    public static OutputStream noticing(OutputStream stream) {
        return new Noticing(stream);
    }

    private static final class Noticing extends FilterOutputStream {

        Noticing(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(int one) {
            try {
                out.write(one);
            } catch (IOException cause) {
                throw new ClosedOutput(cause);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            try {
                out.write(bytes, from, length);
            } catch (IOException cause) {
                throw new ClosedOutput(cause);
            }
        }

        @Override
        public void flush() {
            try {
                out.flush();
            } catch (IOException cause) {
                throw new ClosedOutput(cause);
            }
        }
    }
}
