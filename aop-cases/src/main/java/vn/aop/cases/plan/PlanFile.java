package vn.aop.cases.plan;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.FileShape;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/**
 * Plans as YAML or JSON files.
 *
 * <pre>{@code
 * Validated<Plan, FileProblem> plan = PlanFile.read(Path.of("my-plan/plan.yaml"));
 * plan.problems().forEach(it -> System.out.println(it.place() + " " + it.message()));
 * }</pre>
 *
 * <p>A file holds the plan as it was made and the amendments since; {@code read} gives the plan as
 * it is now. {@code readHistory(write(history))} gives an equal history, in either format.
 */
public final class PlanFile {

    /** The address by which files name the schema of plans. */
    public static final String SCHEMA_ID = "https://aop.vn/schema/plan-1.json";

    private static final FileShape<PlanHistory> FILE = holding(plan -> List.of());

    private PlanFile() {}

    private static FileShape<PlanHistory> holding(Function<Plan, List<Problem>> further) {
        return new FileShape<>(new PlanShape(further), SCHEMA_ID);
    }

    /**
     * Reads a plan file and returns the plan as it is now, after all its amendments.
     *
     * @param path the file; it is JSON if its name ends in {@code .json}, else YAML
     * @return the plan, or everything that must be mended, in the order of the file, also that
     *     there is none; nothing is thrown for what is wrong with the file
     */
    public static Validated<Plan, FileProblem> read(Path path) {
        return readHistory(path).map(PlanHistory::current);
    }

    /**
     * Reads a plan file that must also stand a further look at the whole plan.
     *
     * <pre>{@code
     * Validated<Plan, FileProblem> sound = PlanFile.read(path, Projection::problems);
     * }</pre>
     *
     * @param path the file
     * @param further returns what keeps a plan from being used; empty where nothing does
     * @return the plan, or everything that must be mended; what the further look finds is told at
     *     its place in the file
     */
    public static Validated<Plan, FileProblem> read(
            Path path, Function<Plan, List<Problem>> further) {
        return readHistory(path, further).map(PlanHistory::current);
    }

    /**
     * Reads a plan from text that is already in memory.
     *
     * @param name the file's name for messages; it is JSON if the name ends in {@code .json}
     * @param content the text
     * @return as {@link #read(Path)} does
     */
    public static Validated<Plan, FileProblem> read(String name, String content) {
        return readHistory(name, content).map(PlanHistory::current);
    }

    /**
     * Reads a plan from text that is already in memory; it must also stand a further look at the
     * whole plan.
     *
     * @param name the file's name for messages; it is JSON if the name ends in {@code .json}
     * @param content the text
     * @param further returns what must be mended besides, for example {@code Projection::problems}
     * @return the plan, or everything that must be mended, in the order of the file
     */
    public static Validated<Plan, FileProblem> read(
            String name, String content, Function<Plan, List<Problem>> further) {
        return holding(further).read(name, content).map(PlanHistory::current);
    }

    /**
     * Reads a plan file with everything the plan went through.
     *
     * @param path the file
     * @return the history, or everything that must be mended, in the order of the file
     */
    public static Validated<PlanHistory, FileProblem> readHistory(Path path) {
        return FILE.read(path);
    }

    /**
     * Reads a plan file with everything the plan went through; the plan as it was made must also
     * stand a further look.
     *
     * @param path the file
     * @param further returns what keeps a plan from being used; empty where nothing does
     * @return the history, or everything that must be mended
     */
    public static Validated<PlanHistory, FileProblem> readHistory(
            Path path, Function<Plan, List<Problem>> further) {
        return holding(further).read(path);
    }

    /**
     * Reads a plan with everything it went through from text that is already in memory.
     *
     * @param name the file's name for messages; it is JSON if the name ends in {@code .json}
     * @param content the text
     * @return as {@link #readHistory(Path)} does
     */
    public static Validated<PlanHistory, FileProblem> readHistory(String name, String content) {
        return FILE.read(name, content);
    }

    /**
     * Reads a plan with everything it went through from text that is already in memory; the plan as
     * it was made must also stand a further look.
     *
     * @param name the file's name for messages; it is JSON if the name ends in {@code .json}
     * @param content the text
     * @param further returns what keeps a plan from being used; empty where nothing does
     * @return as {@link #readHistory(Path, Function)} does
     */
    public static Validated<PlanHistory, FileProblem> readHistory(
            String name, String content, Function<Plan, List<Problem>> further) {
        return holding(further).read(name, content);
    }

    /**
     * Reads a plan file with everything the plan went through, and where its parts stand in it.
     *
     * @param path the file
     * @return the plan that knows its places, or everything that must be mended, in the order of
     *     the file
     */
    public static Validated<LocatedPlan, FileProblem> locate(Path path) {
        AtomicReference<PartPlaces> places = new AtomicReference<>();
        return locating(places).read(path).map(it -> located(path.toString(), it, places));
    }

    /**
     * Reads a plan, and where its parts stand, from text that is already in memory.
     *
     * @param name the file's name for messages; it is JSON if the name ends in {@code .json}
     * @param content the text
     * @return as {@link #locate(Path)} does
     */
    public static Validated<LocatedPlan, FileProblem> locate(String name, String content) {
        AtomicReference<PartPlaces> places = new AtomicReference<>();
        return locating(places).read(name, content).map(it -> located(name, it, places));
    }

    private static FileShape<PlanHistory> locating(AtomicReference<PartPlaces> places) {
        return new FileShape<>(new PlanShape(plan -> List.of(), places::set), SCHEMA_ID);
    }

    private static LocatedPlan located(
            String name, PlanHistory history, AtomicReference<PartPlaces> places) {
        return new LocatedPlan(name, history, requireNonNull(places.get()));
    }

    /**
     * Writes a plan that was never amended as YAML.
     *
     * @param plan the plan
     * @return the text of a file; what is usual is left out of it. Read again it gives an equal
     *     plan
     */
    public static String writeYaml(Plan plan) {
        return writeYaml(PlanHistory.of(plan));
    }

    /**
     * Writes a plan with its amendments as YAML.
     *
     * @param history the plan and its amendments
     * @return the text of a file; read again it gives an equal history
     */
    public static String writeYaml(PlanHistory history) {
        return FILE.writeYaml(history);
    }

    /**
     * Writes a plan that was never amended as JSON.
     *
     * @param plan the plan
     * @return the text of a file; what is usual is left out of it. Read again it gives an equal
     *     plan
     */
    public static String writeJson(Plan plan) {
        return writeJson(PlanHistory.of(plan));
    }

    /**
     * Writes a plan with its amendments as JSON.
     *
     * @param history the plan and its amendments
     * @return the text of a file; read again it gives an equal history
     */
    public static String writeJson(PlanHistory history) {
        return FILE.writeJson(history);
    }

    /**
     * Returns the text of a plan file after its plan has gone through more. A YAML text stays as it
     * is, comments and all, with the new amendments at the end of their section; one in which
     * nothing can be added like that is written anew.
     *
     * @param name the file's name; it is JSON if the name ends in {@code .json}
     * @param text what is in the file
     * @param before what that text holds
     * @param after what the new text will hold
     * @return the text, which holds exactly that; empty where there can be none, as when a file
     *     would be too large to be opened
     */
    public static Optional<String> amended(
            String name, String text, PlanHistory before, PlanHistory after) {
        return new AmendedFile(name, before, after).text(text);
    }

    /**
     * Returns the text of a plan file as it stood at the end of a day: without the amendments that
     * were made later, all else as it is, comments and all; one from which nothing can be taken
     * like that is written anew.
     *
     * <pre>{@code
     * String then = PlanFile.textOn("plan.yaml", text, history, LocalDate.of(2026, 9, 5));
     * }</pre>
     *
     * @param name the file's name; it is JSON if the name ends in {@code .json}
     * @param text what is in the file
     * @param history what that text holds
     * @param day the day
     * @return the text, which holds exactly {@code history.on(day)}
     */
    public static String textOn(String name, String text, PlanHistory history, LocalDate day) {
        PlanHistory then = history.on(day);
        return then.equals(history)
                ? text
                : new AmendedFile(name, history, then).text(text).orElseGet(() -> writeYaml(then));
    }

    /** Returns the JSON Schema of plan files, draft 2020-12. */
    public static String schema() {
        return FILE.schema();
    }
}
