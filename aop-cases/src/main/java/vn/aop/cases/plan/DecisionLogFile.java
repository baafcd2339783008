package vn.aop.cases.plan;

import java.nio.file.Path;
import java.util.List;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.FileShape;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Values;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Validated;

/**
 * The log of decisions beside a plan, as a YAML file; usually {@code decisions.yaml}.
 *
 * <p>{@code read(write(log))} gives an equal log.
 */
public final class DecisionLogFile {

    /** The name of the file beside a plan. */
    public static final String NAME = "decisions.yaml";

    /** The address by which files name the schema of logs. */
    public static final String SCHEMA_ID = "https://aop.vn/schema/decisions-1.json";

    private static final FileShape<DecisionLog> FILE = new FileShape<>(new LogShape(), SCHEMA_ID);

    private DecisionLogFile() {}

    /**
     * Reads a log.
     *
     * <pre>{@code
     * DecisionLog log = DecisionLogFile.read(Path.of("my-plan/decisions.yaml")).orElseThrow(BrokenFile::new);
     * }</pre>
     *
     * @param path the file, which must be there
     * @return the log, or everything that must be mended, in the order of the file
     */
    public static Validated<DecisionLog, FileProblem> read(Path path) {
        return FILE.read(path);
    }

    /**
     * Reads a log from text that is already in memory.
     *
     * @param name the file's name for messages
     * @param content the text
     * @return as {@link #read(Path)} does
     */
    public static Validated<DecisionLog, FileProblem> read(String name, String content) {
        return FILE.read(name, content);
    }

    /** Writes a log as YAML. */
    public static String writeYaml(DecisionLog log) {
        return FILE.writeYaml(log);
    }

    /** Returns the JSON Schema of such files, draft 2020-12. */
    public static String schema() {
        return FILE.schema();
    }

    /** A log, as its file has it. */
    private static final class LogShape extends ObjectShape<DecisionLog> {

        private static final int VERSION = 1;

        private final Field<Integer> aop =
                required(
                        "aop",
                        NumberShapes.version(
                                VERSION, "change.other-version", "change.newer-version"),
                        it -> VERSION,
                        "change.no-version");
        private final Field<List<LoggedDecision>> decisions =
                optional(
                        "decisions",
                        Lists.of(new LoggedDecisionShape(), Limits.DECISIONS),
                        List.of(),
                        DecisionLog::entries);

        LogShape() {
            super("decisionLog");
        }

        @Override
        protected DecisionLog make(Values in) {
            return new DecisionLog(in.get(decisions));
        }
    }
}
