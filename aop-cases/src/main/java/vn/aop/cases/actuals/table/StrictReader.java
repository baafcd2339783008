package vn.aop.cases.actuals.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import vn.aop.core.text.Message;

/**
 * Decodes text and stops at the first byte that does not belong to the encoding, with its line. The
 * reader of the JDK either puts a question mark there or does not tell the place.
 */
final class StrictReader extends Reader {

    private static final int BUFFER = 8192;

    /** What ends a line, and what stands in no text, lies below this. */
    private static final int CONTROLS = '\r' + 1;

    private final InputStream in;
    private final Charset encoding;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(2 * BUFFER).limit(0);
    private boolean ended;
    private char last;
    private int line = 1;

    StrictReader(InputStream in, Charset encoding) {
        this.in = in;
        this.encoding = encoding;
        this.decoder =
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (ended) {
                return -1;
            }
            decodeMore();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private void decodeMore() throws IOException {
        fill();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        if (ended && result.isUnderflow()) {
            result = decoder.flush(chars);
        }
        chars.flip();
        countLines();
        if (result.isError()) {
            throw RefusedFile.at(
                    line, Message.of("actuals.wrong-encoding").with("encoding", encoding.name()));
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
    }

    /** Looks at four letters together: most of them are nothing to be counted. */
    private void countLines() throws RefusedFile {
        char[] letters = chars.array();
        int end = chars.limit();
        int at = 0;
        for (; at < end - 3; at += 4) {
            int four =
                    letters[at] - CONTROLS
                            | letters[at + 1] - CONTROLS
                            | letters[at + 2] - CONTROLS
                            | letters[at + 3] - CONTROLS;
            if (four < 0) {
                countLines(letters, at, at + 4);
            }
        }
        countLines(letters, at, end);
        last = end == 0 ? last : letters[end - 1];
    }

    private void countLines(char[] letters, int from, int to) throws RefusedFile {
        for (int i = from; i < to; i++) {
            count(letters[i], i == 0 ? last : letters[i - 1]);
        }
    }

    private void count(char letter, char before) throws RefusedFile {
        if (letter == 0) {
            throw RefusedFile.at(line, Message.of("actuals.binary-file"));
        }
        if (letter == '\r' || letter == '\n' && before != '\r') {
            line++;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
