package vn.aop.cases.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.FileShape;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.plan.Today;
import vn.aop.core.text.Validated;

/**
 * The day that it is for a plan, as a YAML file beside it; usually {@code today.yaml}. Plans that
 * live now have none.
 *
 * <p>{@code read(write(today))} gives an equal day.
 */
public final class TodayFile {

    /** The name of the file beside a plan. */
    public static final String NAME = "today.yaml";

    /** The address by which files name the schema of such files. */
    public static final String SCHEMA_ID = "https://aop.vn/schema/today-1.json";

    private static final FileShape<Today> FILE = new FileShape<>(new TodayShape(), SCHEMA_ID);

    private TodayFile() {}

    /** Returns the file beside a plan. */
    public static Path beside(Path plan) {
        return plan.resolveSibling(NAME);
    }

    /**
     * Reads the day beside a plan.
     *
     * <pre>{@code
     * Optional<Today> today = TodayFile.readBeside(plan).orElseThrow(BrokenFile::new);
     * }</pre>
     *
     * @param plan the file of the plan
     * @return the day, empty where none is kept: such a plan lives now; or everything that must be
     *     mended
     */
    public static Validated<Optional<Today>, FileProblem> readBeside(Path plan) {
        Path file = beside(plan);
        return Files.exists(file)
                ? FILE.read(file).map(Optional::of)
                : Validated.valid(Optional.empty());
    }

    /** Reads a day from text that is already in memory. */
    public static Validated<Today, FileProblem> read(String name, String content) {
        return FILE.read(name, content);
    }

    /** Writes a day as YAML. */
    public static String writeYaml(Today today) {
        return FILE.writeYaml(today);
    }

    /** Returns the JSON Schema of such files, draft 2020-12. */
    public static String schema() {
        return FILE.schema();
    }

    /** A day, as its file has it. */
    private static final class TodayShape extends ObjectShape<Today> {

        private static final int VERSION = 1;

        private final Field<Integer> aop =
                required(
                        "aop",
                        NumberShapes.version(
                                VERSION, "change.other-version", "change.newer-version"),
                        it -> VERSION,
                        "today.no-version");
        private final Field<LocalDate> today = required("today", Texts.date(), Today::day);
        private final Field<Optional<LocalDate>> since =
                optional("since", Texts.date(), Today::since);

        TodayShape() {
            super("today");
        }

        @Override
        protected Today make(Values in) {
            return new Today(in.get(today), in.get(since));
        }
    }
}
