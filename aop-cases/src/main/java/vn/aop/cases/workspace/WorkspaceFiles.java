package vn.aop.cases.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.FileShape;
import vn.aop.cases.folder.Turn;
import vn.aop.cases.plan.DecisionLogFile;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.plan.TodayFile;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Validated;

/**
 * The files of one workspace.
 *
 * @param plan the file of the plan
 * @param log the file of the log, which need not be there
 * @param today the file of the day that it is, which need not be there
 */
record WorkspaceFiles(Path plan, Path log, Path today) {

    static WorkspaceFiles of(Path plan) {
        return new WorkspaceFiles(
                plan, plan.resolveSibling(DecisionLogFile.NAME), TodayFile.beside(plan));
    }

    List<Path> all() {
        return List.of(plan, log, today);
    }

    Workspace read() {
        return new Workspace(
                value(PlanFile.readHistory(plan)),
                Files.exists(log) ? value(DecisionLogFile.read(log)) : DecisionLog.empty(),
                value(TodayFile.readBeside(plan)));
    }

    private static <T> T value(Validated<T, FileProblem> loaded) {
        return loaded.orElseThrow(UnreadableFiles::new);
    }

    /** Changes what is in the files now; whoever calls it has the turn. */
    Workspace alter(UnaryOperator<Workspace> change, Turn turn) throws IOException {
        byte[] planBytes = bytes(plan);
        byte[] logBytes = bytes(log);
        byte[] todayBytes = bytes(today);
        Workspace now = read();
        Workspace after = change.apply(now);
        if (!after.history().equals(now.history())) {
            String text = new String(planBytes, StandardCharsets.UTF_8);
            turn.prepare(plan, planText(text, now.history(), after.history()));
            requireSame(plan, planBytes);
        }
        if (!after.log().equals(now.log())) {
            turn.prepare(log, logText(after.log()));
            requireSame(log, logBytes);
        }
        if (!after.today().equals(now.today()) && after.today().isPresent()) {
            turn.prepare(today, TodayFile.writeYaml(after.today().get()));
            requireSame(today, todayBytes);
        }
        turn.commit();
        return after;
    }

    private static byte[] bytes(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }

    /** An editor of texts waits for no turn. */
    private static void requireSame(Path file, byte[] bytes) throws IOException {
        if (!Arrays.equals(bytes(file), bytes)) {
            throw ChangedMeanwhile.plan();
        }
    }

    /** Prepares the files of a workspace that is new. */
    void prepareAll(Workspace workspace, Turn turn) throws IOException {
        turn.prepare(plan, planText("", workspace.history(), workspace.history()));
        turn.prepare(log, logText(workspace.log()));
        if (workspace.today().isPresent()) {
            turn.prepare(today, TodayFile.writeYaml(workspace.today().get()));
        }
    }

    private String planText(String text, PlanHistory before, PlanHistory after) throws IOException {
        Optional<String> amended = PlanFile.amended(plan.toString(), text, before, after);
        if (amended.isEmpty()) {
            requireShort(plan, PlanFile.writeYaml(after));
        }
        return amended.orElseThrow(() -> new IOException("The plan would not be read back"));
    }

    private String logText(DecisionLog log) throws IOException {
        String text = DecisionLogFile.writeYaml(log);
        requireShort(this.log, text);
        if (!DecisionLogFile.read(DecisionLogFile.NAME, text).equals(Validated.valid(log))) {
            throw new IOException("The log would not be read back");
        }
        return text;
    }

    /** What is too long would not be read again. */
    private static void requireShort(Path file, String text) {
        FileShape.tooLong(file.toString(), text)
                .ifPresent(
                        it -> {
                            throw new ProblemsException(List.of(new Problem(Place.WHOLE, it)));
                        });
    }
}
