package vn.aop.cases.file;

import java.io.IOException;
import java.io.InputStream;
import vn.aop.core.text.Validated;

/**
 * The text of a file that people write by hand and that may lie anywhere, also in a jar. What keeps
 * a file on a disk from being opened is told of it too: that it is too long, empty, no text or not
 * UTF-8.
 */
public final class FileContent {

    private FileContent() {}

    /**
     * Returns the text of a file. The stream is closed.
     *
     * @param name the file's name for messages
     * @throws IOException if it cannot be read to its end
     */
    public static Validated<String, FileProblem> read(String name, InputStream in)
            throws IOException {
        return FileText.read(name, in).map(Source::text);
    }
}
