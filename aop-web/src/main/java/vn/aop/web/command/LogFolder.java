package vn.aop.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.FileShape;
import vn.aop.cases.plan.DecisionLogFile;
import vn.aop.core.decision.DecisionLog;

/**
 * The log of decisions that stands beside a plan.
 *
 * @param file the log's file
 */
record LogFolder(Path file) {

    LogFolder {
        requireNonNull(file, "file");
    }

    /** Returns the log beside a plan's file. */
    static LogFolder beside(Path plan) {
        return new LogFolder(plan.resolveSibling(DecisionLogFile.NAME));
    }

    /**
     * Returns what was logged so far; nothing where there is no log yet.
     *
     * @throws Refused if the log must be mended first
     */
    DecisionLog read() {
        return Files.exists(file)
                ? Refused.unless(DecisionLogFile.read(file))
                : DecisionLog.empty();
    }

    /**
     * Writes the log; the file is the old or the new one, never a part.
     *
     * @throws Refused if it cannot be written
     */
    void write(DecisionLog log) {
        String text = DecisionLogFile.writeYaml(log);
        FileShape.tooLong(file.toString(), text)
                .ifPresent(
                        it -> {
                            throw new Refused(List.of(new FileProblem(file.toString(), 0, 0, it)));
                        });
        try {
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".log", ".yaml");
            Files.writeString(fresh, text, UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw Refused.because(
                    file.toString(), "command.log.not-written", "detail", failed.toString());
        }
    }
}
