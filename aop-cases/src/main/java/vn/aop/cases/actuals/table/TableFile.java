package vn.aop.cases.actuals.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.aop.cases.actuals.mapping.CsvFormat;
import vn.aop.cases.actuals.mapping.ImportMapping;

/** A file of rows, whichever kind it is: text, plain or packed, or a workbook. */
public interface TableFile {

    /** Returns the bytes from the first on. */
    InputStream open() throws IOException;

    /** Returns the file on disk, where what cannot be read as a stream is read from. */
    Path path() throws IOException;

    /**
     * Opens the file and reads up to its header.
     *
     * @throws RefusedFile if it cannot be read, or has no header
     */
    default SheetRows rows(ImportMapping mapping) throws IOException {
        return isArchive()
                ? SheetRows.together(XlsxRows.open(workbook(), mapping))
                : CsvRows.open(open(), mapping);
    }

    /**
     * Returns the first rows of every sheet; of a text once for every delimiter that it may have.
     *
     * @throws RefusedFile if it cannot be read
     */
    default List<SheetHead> heads() throws IOException {
        return isArchive()
                ? XlsxRows.heads(workbook())
                : CsvRows.heads(open(), CsvFormat.detected()).stream()
                        .map(it -> new SheetHead("", it))
                        .toList();
    }

    /**
     * Returns the file once it is known to be a workbook that can be read; looking takes as long as
     * unpacking it.
     *
     * @throws RefusedFile if it is something else, damaged, or made to do harm
     */
    default Path workbook() throws IOException {
        Path file = path();
        Workbook.check(file);
        return file;
    }

    private boolean isArchive() throws IOException {
        try (InputStream in = open()) {
            return TextFile.isZip(in.readNBytes(4));
        }
    }

    /** Returns a file on disk. */
    static TableFile of(Path file) {
        return new TableFile() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public Path path() {
                return file;
            }
        };
    }
}
