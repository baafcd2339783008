package vn.aop.cases.actuals.table;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import vn.aop.core.text.Message;

/** Opens a file as text: unpacks gzip, refuses what is not text, and never guesses an encoding. */
final class TextFile {

    /** How many characters can be looked at before reading; enough for any header. */
    static final int LOOK_AHEAD = 1 << 16;

    private static final int HEAD = 1 << 14;
    private static final byte[] GZIP = bytes(0x1F, 0x8B);
    private static final byte[] ZIP = bytes('P', 'K', 3, 4);
    private static final byte[] OLD_EXCEL = bytes(0xD0, 0xCF, 0x11, 0xE0);

    /** The name of the only stream of a workbook that a password protects. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final byte[] UTF_8_MARK = bytes(0xEF, 0xBB, 0xBF);
    private static final byte[] UTF_16BE_MARK = bytes(0xFE, 0xFF);
    private static final byte[] UTF_16LE_MARK = bytes(0xFF, 0xFE);
    private static final Map<Charset, byte[]> MARKS =
            Map.of(
                    StandardCharsets.UTF_8, UTF_8_MARK,
                    StandardCharsets.UTF_16BE, UTF_16BE_MARK,
                    StandardCharsets.UTF_16LE, UTF_16LE_MARK);

    private TextFile() {}

    /**
     * Returns the text of a file.
     *
     * @param in the bytes, plain or packed by gzip
     * @param encoding how letters are stored, unless the file starts with the mark of UTF-8 or
     *     UTF-16
     * @throws RefusedFile if it is not text, or later, while reading, if it is not in the encoding
     */
    static BufferedReader open(InputStream in, Charset encoding) throws IOException {
        InputStream plain = unpacked(new BufferedInputStream(in, LOOK_AHEAD));
        byte[] head = head(plain);
        refuseOtherKinds(head);
        Charset stored = encoding;
        for (Map.Entry<Charset, byte[]> mark : MARKS.entrySet()) {
            if (startsWith(head, mark.getValue())) {
                plain.skipNBytes(mark.getValue().length);
                stored = mark.getKey();
            }
        }
        return new BufferedReader(new StrictReader(plain, stored), LOOK_AHEAD);
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        return startsWith(head(in), GZIP)
                ? new BufferedInputStream(new GZIPInputStream(in, HEAD), LOOK_AHEAD)
                : in;
    }

    private static byte[] head(InputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return head;
    }

    private static void refuseOtherKinds(byte[] head) throws RefusedFile {
        if (head.length == 0) {
            throw RefusedFile.because(Message.of("actuals.empty-file"));
        }
        if (startsWith(head, OLD_EXCEL)) {
            throw RefusedFile.because(
                    Message.of(
                            holds(head, ENCRYPTED) ? "actuals.locked-file" : "actuals.xls-file"));
        }
        if (isMarkup(head)) {
            throw RefusedFile.because(Message.of("actuals.html-file"));
        }
        if (startsWith(head, UTF_16BE_MARK) || startsWith(head, UTF_16LE_MARK)) {
            return;
        }
        for (byte one : head) {
            if (one == 0) {
                throw RefusedFile.because(Message.of("actuals.binary-file"));
            }
        }
    }

    /** Returns whether a file that begins so is an archive, such as a workbook. */
    static boolean isZip(byte[] head) {
        return startsWith(head, ZIP);
    }

    /** Web pages are saved under the name of a workbook by programs that have no other way. */
    private static boolean isMarkup(byte[] head) {
        int first = startsWith(head, UTF_8_MARK) ? UTF_8_MARK.length : 0;
        while (first < head.length && Character.isWhitespace(head[first])) {
            first++;
        }
        return first < head.length && head[first] == '<';
    }

    private static boolean holds(byte[] head, byte[] what) {
        return IntStream.rangeClosed(0, head.length - what.length)
                .anyMatch(at -> Arrays.equals(head, at, at + what.length, what, 0, what.length));
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length
                && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
