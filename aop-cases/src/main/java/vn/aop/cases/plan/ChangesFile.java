package vn.aop.cases.plan;

import java.nio.file.Path;
import java.util.List;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.FileShape;
import vn.aop.cases.file.Position;
import vn.aop.cases.plan.change.ChangesShape;
import vn.aop.cases.plan.component.MoneyLevels;
import vn.aop.core.change.Change;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/**
 * Changes of a plan as a YAML or JSON file of their own.
 *
 * <pre>{@code
 * aop: 1
 * changes:
 *   - cutBudget: {line: online_ads, amounts: {2026-07: 5000000}}
 *   - delayAction: {action: A5, months: 1}
 * }</pre>
 */
public final class ChangesFile {

    /** The address by which files name the schema of changes. */
    public static final String SCHEMA_ID = "https://aop.vn/schema/changes-1.json";

    private final String file;
    private final ChangesShape.Listed listed;

    private ChangesFile(String file, ChangesShape.Listed listed) {
        this.file = file;
        this.listed = listed;
    }

    /**
     * Reads a file with changes.
     *
     * @param path the file
     * @param plan the plan of which it speaks; its accounts, channels and groups are known in the
     *     file
     * @return what the file holds, or everything that must be mended, in the order of the file.
     *     Whether it can be made on the plan is not looked at
     */
    public static Validated<ChangesFile, FileProblem> read(Path path, Plan plan) {
        return about(plan).read(path).map(it -> new ChangesFile(path.toString(), it));
    }

    /**
     * Reads changes from text that is already in memory.
     *
     * @param name the file's name for messages; it is JSON if the name ends in {@code .json}
     * @param content the text
     * @param plan the plan of which it speaks
     * @return as {@link #read(Path, Plan)} does
     */
    public static Validated<ChangesFile, FileProblem> read(String name, String content, Plan plan) {
        return about(plan).read(name, content).map(it -> new ChangesFile(name, it));
    }

    private static FileShape<ChangesShape.Listed> about(Plan plan) {
        return new FileShape<>(new ChangesShape(), SCHEMA_ID, reading -> tell(reading, plan));
    }

    /** Tells a reading of changes what it has to know of their plan. */
    static void tell(FileReading reading, Plan plan) {
        reading.learn(CurrencyUnit.class, plan.company().currency());
        reading.learn(FiscalYear.class, plan.year());
        reading.learn(Vocabulary.class, plan.company().vocabulary());
        reading.learn(MoneyLevels.OfGoals.class, MoneyLevels.OfGoals.of(plan));
    }

    /** Writes changes as YAML. */
    public static String writeYaml(List<Change> changes) {
        return shape().writeYaml(ChangesShape.Listed.of(changes));
    }

    /** Writes changes as JSON. */
    public static String writeJson(List<Change> changes) {
        return shape().writeJson(ChangesShape.Listed.of(changes));
    }

    /** Returns the JSON Schema of such files, draft 2020-12. */
    public static String schema() {
        return shape().schema();
    }

    private static FileShape<ChangesShape.Listed> shape() {
        return new FileShape<>(new ChangesShape(), SCHEMA_ID);
    }

    /** Returns the changes, in order. */
    public List<Change> changes() {
        return listed.changes();
    }

    /**
     * Returns what keeps the changes from being made, at its place in this file.
     *
     * @param problem a problem whose path begins with {@code changes}
     */
    public FileProblem told(Problem problem) {
        Position place = PlanPlaces.ofChange(listed.object(), problem).orElse(Position.NOWHERE);
        return new FileProblem(file, place.line(), place.column(), problem.message());
    }
}
