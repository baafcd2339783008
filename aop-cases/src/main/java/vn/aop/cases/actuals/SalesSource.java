package vn.aop.cases.actuals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import vn.aop.cases.actuals.table.RefusedFile;
import vn.aop.cases.actuals.table.TableFile;
import vn.aop.core.text.Message;

/** A file that may have to be read more than once. */
interface SalesSource extends TableFile {

    /**
     * Makes sure that what was read is one and the same file.
     *
     * @throws RefusedFile if somebody has written to it meanwhile
     */
    default void requireUnchanged() throws IOException {}

    /** Returns a file on disk. */
    static SalesSource of(Path file) {
        return new OnDisk(file);
    }

    /** A file on disk, with what it was like when it was first opened. */
    final class OnDisk implements SalesSource {
        private final Path file;
        private String before = "";
        private boolean isChecked;

        private OnDisk(Path file) {
            this.file = file;
        }

        @Override
        public InputStream open() throws IOException {
            before = before.isEmpty() ? state() : before;
            return Files.newInputStream(file);
        }

        @Override
        public Path path() {
            return file;
        }

        @Override
        public Path workbook() throws IOException {
            if (!isChecked) {
                SalesSource.super.workbook();
                isChecked = true;
            }
            return file;
        }

        @Override
        public void requireUnchanged() throws IOException {
            if (!state().equals(before)) {
                throw RefusedFile.because(Message.of("actuals.changed-file"));
            }
        }

        private String state() throws IOException {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.size() + " " + now.lastModifiedTime();
        }
    }
}
