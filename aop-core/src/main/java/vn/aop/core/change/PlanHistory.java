package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.aop.core.limit.Limits;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SettledMonths;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Validated;

/**
 * A plan with everything it went through: the original and the amendments in order. Every version
 * can be rebuilt; version 0 is the original, version n the plan after the n-th amendment.
 *
 * <pre>{@code
 * PlanHistory history = PlanHistory.of(plan).amend(amendment);
 * history.tradeOff(0).worse();                 // what the first amendment gave up
 * Change.sentences(history.changes(0, 1), plan);
 * }</pre>
 */
public final class PlanHistory {

    private final List<Plan> versions;
    private final List<Amendment> amendments;

    /** The versions are known already. */
    private PlanHistory(List<Plan> versions, List<Amendment> amendments) {
        this.versions = List.copyOf(versions);
        this.amendments = List.copyOf(amendments);
    }

    /**
     * Makes the history of a plan.
     *
     * @throws ProblemsException if an amendment cannot be made, with every reason and its place,
     *     for example {@code amendments/1/changes/0/line}
     */
    public PlanHistory(Plan original, List<Amendment> amendments) {
        requireNonNull(original, "original");
        this.amendments = List.copyOf(amendments);
        if (!Limits.AMENDMENTS.allows(amendments.size())) {
            throw new ProblemsException(
                    List.of(tooMany("amendments", Limits.AMENDMENTS, amendments)));
        }
        List<Plan> plans = new ArrayList<>(List.of(original));
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < amendments.size(); i++) {
            Plan before = plans.get(plans.size() - 1);
            Validated<Plan, Problem> after = amended(before, amendments, i);
            Place where = Place.of("amendments").then(i);
            after.problems().forEach(it -> problems.add(it.under(where)));
            plans.add(after.value().orElse(before));
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        this.versions = List.copyOf(plans);
    }

    static Problem tooMany(String where, Limits limit, List<?> found) {
        return Problem.at(Place.of(where), limit.key())
                .with("found", found.size())
                .with("most", limit.most());
    }

    /**
     * Returns the history of a plan that was never amended.
     *
     * @param original the plan as it was made
     * @return a history of one version
     */
    public static PlanHistory of(Plan original) {
        return new PlanHistory(original, List.of());
    }

    private static Validated<Plan, Problem> amended(
            Plan before, List<Amendment> amendments, int index) {
        Amendment amendment = amendments.get(index);
        List<Problem> problems = new ArrayList<>(amendment.problems(before));
        if (index > 0 && amendment.on().isBefore(amendments.get(index - 1).on())) {
            problems.add(
                    Problem.at(Place.of("on"), "change.before-the-last")
                            .with("on", amendment.on())
                            .with("last", amendments.get(index - 1).on())
                            .because(Problem.Reason.OUT_OF_ORDER));
        }
        Validated<Plan, Problem> after =
                before.with(amendment.changes()).map(new SettledMonths(before, amendment.on())::in);
        problems.addAll(after.problems());
        if (problems.isEmpty()) {
            after.value().ifPresent(it -> problems.addAll(amendment.movedGoals(before, it)));
        }
        return problems.isEmpty() ? after : Validated.invalid(problems);
    }

    /** Returns the plan as it was made. */
    public Plan original() {
        return versions.get(0);
    }

    /**
     * Returns the plan as it is now.
     *
     * @return the last version; the original where there is no amendment
     */
    public Plan current() {
        return versions.get(versions.size() - 1);
    }

    /** Returns the amendments, first to last. */
    public List<Amendment> amendments() {
        return amendments;
    }

    /** Returns how many versions there are: one more than amendments. */
    public int size() {
        return versions.size();
    }

    /**
     * Returns a version.
     *
     * @param number 0 for the original, n for the plan after the n-th amendment
     * @return the plan as it was then
     * @throws IllegalArgumentException if there is no such version
     */
    public Plan version(int number) {
        if (number < 0 || number >= versions.size()) {
            throw new IllegalArgumentException(
                    "Version %d does not exist; give 0 to %d"
                            .formatted(number, versions.size() - 1));
        }
        return versions.get(number);
    }

    /**
     * Returns this history as it stood at the end of a day: without the amendments that were made
     * later. Whoever looks back on a month holds it against the plan that was in force on its last
     * day.
     *
     * <pre>{@code
     * Plan judgedBy = history.on(month.atEndOfMonth()).current();
     * }</pre>
     *
     * @param day the day; before the first amendment there is the original alone
     * @return a history of the same original; this one stays as it is
     */
    public PlanHistory on(LocalDate day) {
        List<Amendment> made = amendments.stream().filter(it -> !it.on().isAfter(day)).toList();
        return made.size() == amendments.size()
                ? this
                : new PlanHistory(versions.subList(0, made.size() + 1), made);
    }

    /** Returns the plan by which a month is judged. */
    public InForce inForce(YearMonth month) {
        PlanHistory then = on(month.atEndOfMonth());
        int version = then.amendments.size();
        return new InForce(month, then.current(), version, amendments.size() - version);
    }

    /**
     * The plan by which a month is judged: the one that was in force on its last day. What was
     * amended later says nothing about that month.
     *
     * <pre>{@code
     * InForce october = history.inForce(YearMonth.of(2026, 10));
     * MonthlyReview review = MonthlyReview.of(october.plan(), actuals, october.month());
     * }</pre>
     *
     * @param month the month
     * @param plan the plan as it was then
     * @param version how often it had been amended by then, from 0
     * @param later how often it was amended since, from 0
     */
    public record InForce(YearMonth month, Plan plan, int version, int later) {

        public InForce {
            requireNonNull(month, "month");
            requireNonNull(plan, "plan");
        }

        /**
         * Returns what to know of it before its figures are read; empty for a plan that was never
         * amended.
         */
        public Optional<Message> told() {
            String amended = later == 0 ? "review.amended" : "review.amended-since";
            return Optional.of(Message.of(version == 0 ? "review.as-made" : amended))
                    .filter(it -> version + later > 0)
                    .map(it -> it.with("day", month.atEndOfMonth()))
                    .map(it -> it.with("version", version).with("later", later));
        }
    }

    /**
     * Returns what an amendment traded off, from the month in which it was made.
     *
     * @param amendment which of the {@link #amendments}, 0 for the first
     * @return what got worse and better by it
     * @throws IllegalArgumentException if there is no such amendment
     */
    public TradeOff tradeOff(int amendment) {
        return TradeOff.between(
                version(amendment),
                version(amendment + 1),
                YearMonth.from(amendments().get(amendment).on()));
    }

    /**
     * Returns the changes that lead from a version to a later one.
     *
     * @param earlier the number of a version, 0 for the original
     * @param later the number of the same version or of a later one
     * @return the changes of all amendments between them, in the order in which they were made;
     *     empty from a version to itself
     * @throws IllegalArgumentException if there is no such version, or the later comes before
     */
    public List<Change> changes(int earlier, int later) {
        version(earlier);
        version(later);
        if (later < earlier) {
            throw new IllegalArgumentException(
                    "Version %d comes before version %d; give the earlier one first"
                            .formatted(later, earlier));
        }
        return IntStream.range(earlier, later)
                .mapToObj(amendments::get)
                .flatMap(it -> it.changes().stream())
                .toList();
    }

    /**
     * Returns this history with one more amendment.
     *
     * @param amendment what changes, why, on what evidence, by whom and on which day
     * @return a history of one more version; this one stays as it is
     * @throws ProblemsException if it cannot be made, with every reason and its place: it reaches
     *     into months that are past, comes before the last, changes a core goal, or a change is
     *     refused
     */
    public PlanHistory amend(Amendment amendment) {
        List<Amendment> all = new ArrayList<>(amendments);
        all.add(amendment);
        return new PlanHistory(original(), all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanHistory history
                && versions.equals(history.versions)
                && amendments.equals(history.amendments);
    }

    @Override
    public int hashCode() {
        return 31 * versions.get(0).hashCode() + amendments.hashCode();
    }

    @Override
    public String toString() {
        return "PlanHistory[" + amendments + "]";
    }
}
