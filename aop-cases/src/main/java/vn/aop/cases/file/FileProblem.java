package vn.aop.cases.file;

import static java.util.Objects.requireNonNull;

import vn.aop.core.text.Message;

/**
 * Something in a file that must be mended before the file can be used.
 *
 * @param file the file's name as the reader gave it
 * @param line the line, 1 for the first; 0 where the whole file is meant
 * @param column the column, 1 for the first character; 0 where the whole line is meant
 * @param message what is wrong and how to mend it
 */
public record FileProblem(String file, int line, int column, Message message) {

    public FileProblem {
        requireNonNull(file, "file");
        requireNonNull(message, "message");
    }

    /** Returns a problem of a whole file; see {@link Message#of} for the arguments. */
    public static FileProblem of(String file, String key) {
        return of(file, Message.of(key));
    }

    /** Returns a problem of a whole file, or of something else that has no lines. */
    public static FileProblem of(String file, Message message) {
        return new FileProblem(file, 0, 0, message);
    }

    /** Returns the same problem with one more fact; see {@link Message#with(String, Object)}. */
    public FileProblem with(String name, Object fact) {
        return new FileProblem(file, line, column, message.with(name, fact));
    }

    /** Writes the place as editors understand it: {@code plan.yaml:48:11}. */
    public String place() {
        return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    }
}
