package vn.aop.cases.actuals;

import java.io.IOException;
import java.util.List;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.text.Message;

/** Ends the reading of a file that cannot be read as a whole; it becomes problems at once. */
final class RefusedFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final transient List<Message> reasons;

    RefusedFile(int line, List<Message> reasons) {
        super(reasons.toString());
        this.line = line;
        this.reasons = List.copyOf(reasons);
    }

    /** Refuses a file because of one of its lines; see {@link Message#of}. */
    static RefusedFile at(int line, String key, Object... namesAndFacts) {
        return new RefusedFile(line, List.of(Message.of(key, namesAndFacts)));
    }

    /** Refuses a file as a whole; see {@link Message#of}. */
    static RefusedFile because(String key, Object... namesAndFacts) {
        return at(0, key, namesAndFacts);
    }

    List<FileProblem> in(String file) {
        return reasons.stream().map(reason -> new FileProblem(file, line, 0, reason)).toList();
    }
}
