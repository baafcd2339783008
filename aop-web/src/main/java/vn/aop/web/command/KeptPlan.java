package vn.aop.web.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.plan.DecisionLogFile;
import vn.aop.cases.plan.TodayFile;
import vn.aop.cases.workspace.ChangedMeanwhile;
import vn.aop.cases.workspace.PlanFolders;
import vn.aop.cases.workspace.UnreadableFiles;
import vn.aop.cases.workspace.Workspace;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.plan.Today;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;

/**
 * A plan with the log beside it, as they are kept.
 *
 * @param file the file of the plan
 */
record KeptPlan(Path file) {

    private static final PlanFolders FOLDERS = new PlanFolders();

    KeptPlan {
        requireNonNull(file, "file");
    }

    /** Returns the plan that an argument names. */
    static KeptPlan at(String argument) {
        return new KeptPlan(Given.plan(argument));
    }

    /**
     * Returns what was logged so far; nothing where there is no log yet.
     *
     * @throws Refused if the log must be mended first
     */
    DecisionLog log() {
        Path log = file.resolveSibling(DecisionLogFile.NAME);
        return Files.exists(log) ? Refused.unless(DecisionLogFile.read(log)) : DecisionLog.empty();
    }

    /**
     * Returns the day that is kept for the plan, if one is.
     *
     * @throws Refused if its file must be mended first
     */
    Optional<Today> today() {
        return Refused.unless(TodayFile.readBeside(file));
    }

    /**
     * Changes the plan, the log or both, and returns what is kept from now on.
     *
     * @throws Refused if somebody else was faster, or if nothing can be written; nothing is then
     */
    Workspace alter(UnaryOperator<Workspace> change) {
        try {
            return FOLDERS.alter(file, now -> change.apply(now).playedOn(now));
        } catch (ChangedMeanwhile lost) {
            throw new Refused(List.of(FileProblem.of(file.toString(), lost.reason())));
        } catch (NoSuchElementException gone) {
            throw Refused.because(file.toString(), Message.of("plan.changed-meanwhile"));
        } catch (ProblemsException tooMuch) {
            throw new Refused(
                    tooMuch.problems().stream()
                            .map(it -> FileProblem.of(file.toString(), it.message()))
                            .toList());
        } catch (UnreadableFiles broken) {
            throw new Refused(broken.problems());
        } catch (UncheckedIOException failed) {
            throw notWritten(failed.getCause());
        }
    }

    private Refused notWritten(IOException cause) {
        return Refused.notWritten(
                List.of(
                        FileProblem.of(file.toString(), "plan.not-written")
                                .with("folder", file.toAbsolutePath().getParent().toString())
                                .with("detail", detail(cause))));
    }

    /** What the system says; for some kinds of failure the kind is all there is. */
    static String detail(IOException cause) {
        String kind = cause.getClass().getSimpleName().replace("Exception", "");
        return cause instanceof FileSystemException failed
                ? Optional.ofNullable(failed.getReason()).orElse(kind)
                : Optional.ofNullable(cause.getMessage()).orElse(kind);
    }
}
