package vn.aop.cases.actuals.table;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.text.Message;

/** Ends the reading of a file that cannot be read as a whole; it becomes problems at once. */
public final class RefusedFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final transient List<Message> ofLine;
    private final transient List<Message> ofFile;

    /**
     * Refuses a file.
     *
     * @param line one of its lines, 0 for none
     * @param ofLine what is wrong on that line
     * @param ofFile what is wrong with the file as a whole
     */
    public RefusedFile(int line, List<Message> ofLine, List<Message> ofFile) {
        super(ofLine + ", " + ofFile);
        this.line = line;
        this.ofLine = List.copyOf(ofLine);
        this.ofFile = List.copyOf(ofFile);
    }

    /** Refuses a file because of one of its lines; see {@link Message#of}. */
    public static RefusedFile at(int line, Message message) {
        return new RefusedFile(line, List.of(message), List.of());
    }

    /** Refuses a file as a whole; see {@link Message#of}. */
    public static RefusedFile because(Message message) {
        return at(0, message);
    }

    /** Returns what an exception means for a file; a refusal is returned as it is. */
    public static RefusedFile after(IOException cause) {
        if (cause instanceof RefusedFile refused) {
            return refused;
        }
        RefusedFile refused = because(reason(cause));
        refused.initCause(cause);
        return refused;
    }

    private static Message reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return Message.of("actuals.no-permission");
        }
        if (cause instanceof EOFException || cause instanceof ZipException) {
            return Message.of("actuals.torn-archive");
        }
        String detail =
                Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
        return Message.of("actuals.unreadable-file").with("detail", detail);
    }

    /**
     * Makes sure that there is a file.
     *
     * @throws RefusedFile if there is nothing, or a folder
     */
    public static void unlessThere(Path file) throws RefusedFile {
        if (!Files.exists(file)) {
            throw because(Message.of("actuals.missing-file"));
        }
        if (Files.isDirectory(file)) {
            throw because(Message.of("actuals.directory"));
        }
    }

    public List<FileProblem> in(String file) {
        return Stream.concat(
                        ofLine.stream().map(it -> new FileProblem(file, line, 0, it)),
                        ofFile.stream().map(it -> FileProblem.of(file, it)))
                .toList();
    }
}
