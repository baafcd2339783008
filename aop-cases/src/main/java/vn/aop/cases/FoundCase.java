package vn.aop.cases;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.text.Message;

/**
 * What was found where a case is meant to be: the case, or everything that its author has to mend
 * first, in all of its files.
 */
public final class FoundCase {

    private final String id;
    private final Optional<Case> outline;
    private final List<FileProblem> problems;

    private FoundCase(String id, Optional<Case> outline, List<FileProblem> problems) {
        this.id = requireNonNull(id, "id");
        this.outline = outline;
        this.problems = List.copyOf(problems);
    }

    /** Reads a case, with every file that it names. */
    static FoundCase in(CaseFiles files) {
        FoundCase outlined = outlined(files);
        List<FileProblem> problems = new ArrayList<>(outlined.problems);
        outlined.outline.ifPresent(it -> problems.addAll(it.problems()));
        return new FoundCase(files.id(), outlined.outline, problems);
    }

    /** Reads only the file of a case, which names the others. */
    static FoundCase outlined(CaseFiles files) {
        CaseFile.Opened opened = CaseFile.read(files);
        Optional<Case> outline =
                Optional.of(new Case(opened.file(), files)).filter(it -> !it.file().isNewer());
        return new FoundCase(files.id(), outline, opened.problems());
    }

    /** Returns that something cannot be used at all. */
    static FoundCase unusable(String id, FileProblem problem) {
        return new FoundCase(id, Optional.empty(), List.of(problem));
    }

    /** Returns that this case has the id of another one, which was there first. */
    FoundCase after(Case first) {
        List<FileProblem> more = new ArrayList<>(problems);
        Message taken =
                first.isShipped()
                        ? Message.of("case.id-shipped").with("id", id)
                        : Message.of("case.id-twice")
                                .with("id", id)
                                .with("first", first.file().name());
        outline.map(it -> it.file().told("id", taken)).ifPresent(more::add);
        return new FoundCase(id, outline, more);
    }

    /** Returns the name of the folder, which is the id of the case. */
    public String id() {
        return id;
    }

    /** Returns the case; empty if and only if there are {@link #problems}. */
    public Optional<Case> value() {
        return outline.filter(it -> problems.isEmpty());
    }

    /**
     * Returns the case for its author, also where something is to be mended; empty where nobody may
     * look into its folder, or where only a later program knows its format. Some of its files may
     * not be readable, its own among them.
     */
    public Optional<Case> outline() {
        return outline;
    }

    /** Returns every problem found. */
    public List<FileProblem> problems() {
        return problems;
    }
}
