package vn.aop.cases.actuals.table;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
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

    public List<FileProblem> in(String file) {
        return Stream.concat(
                        ofLine.stream().map(it -> new FileProblem(file, line, 0, it)),
                        ofFile.stream().map(it -> FileProblem.of(file, it)))
                .toList();
    }
}
