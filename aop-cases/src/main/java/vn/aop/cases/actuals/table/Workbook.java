package vn.aop.cases.actuals.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.aop.core.text.Message;

/**
 * Looks at an archive before it is opened as a workbook: what kind of file it is, and whether it
 * would take more than a computer has. Nothing of its contents is believed before.
 */
final class Workbook {

    /** How many bytes the parts of a workbook may have together once they are unpacked. */
    static final long MOST_BYTES = 1L << 29;

    /** How many bytes may stand between two tags: a cell of a million letters. */
    private static final int LONGEST_TEXT = 1 << 22;

    private static final int PROLOG = 1024;
    private static final int BUFFER = 1 << 16;
    private static final String DOCTYPE = "<!DOCTYPE";

    private Workbook() {}

    /**
     * Makes sure that a file is a workbook that can be read.
     *
     * @throws RefusedFile if it is something else, damaged, or made to do harm
     */
    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            requireWorkbook(zip);
            long left = MOST_BYTES;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getSize() > left) {
                    throw tooLarge();
                }
                left -= isXml(entry) ? length(zip, entry, left) : 0;
            }
        }
    }

    private static boolean isXml(ZipEntry entry) {
        return entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
    }

    private static void requireWorkbook(ZipFile zip) throws RefusedFile {
        if (zip.getEntry("xl/workbook.xml") != null) {
            return;
        }
        if (zip.getEntry("Index/Document.iwa") != null || zip.getEntry("Index.zip") != null) {
            throw RefusedFile.because(Message.of("actuals.numbers-file"));
        }
        boolean isOther =
                zip.getEntry("content.xml") != null || zip.getEntry("xl/workbook.bin") != null;
        throw RefusedFile.because(
                Message.of(isOther ? "actuals.other-workbook" : "actuals.zip-file"));
    }

    private static RefusedFile tooLarge() {
        return RefusedFile.because(
                Message.of("actuals.too-large-workbook").with("most", MOST_BYTES >> 20));
    }

    /** Reads a part to its end, whatever length it claims to have. */
    private static long length(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        int text = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (length == 0) {
                    refuseDoctype(buffer, count);
                }
                length += count;
                if (length > most) {
                    throw tooLarge();
                }
                for (int i = 0; i < count; i++) {
                    text = buffer[i] == '<' ? 0 : text + 1;
                    if (text > LONGEST_TEXT) {
                        throw tooLarge();
                    }
                }
            }
        }
        return length;
    }

    /** No program writes one; it may name other files, or multiply itself without end. */
    private static void refuseDoctype(byte[] buffer, int count) throws RefusedFile {
        String prolog = new String(buffer, 0, Math.min(count, PROLOG), StandardCharsets.ISO_8859_1);
        if (prolog.contains(DOCTYPE)) {
            throw RefusedFile.because(Message.of("actuals.foreign-workbook"));
        }
    }
}
