package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.aop.core.change.ChangedShop.amounts;
import static vn.aop.core.change.ChangedShop.plan;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.vnd;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.change.Amendment.Cause;
import vn.aop.core.change.Amendment.Occasion;
import vn.aop.core.change.RandomChanges.Changed;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

class PlanHistoryTest {

    private static final Change RAISE = new BudgetChange.Raise("ads", amounts(JUNE, 1_000_000));
    private static final Change GIVE_UP = new ActionChange.Drop("A1", Optional.empty());
    private static final Change SETTLE = new RiskChange.Settle("R2");

    @Provide
    Arbitrary<Changed> possible() {
        return RandomChanges.possible();
    }

    /** Replaying every amendment from the original gives every version. */
    @Property(tries = 100)
    void every_version_is_the_one_before_it_after_its_amendment(
            @ForAll("possible") Changed changed) {
        PlanHistory history = PlanHistory.of(changed.before());
        Plan plan = changed.before();
        List<Change> made = new ArrayList<>();
        for (Change change : changed.changes()) {
            Amendment amendment = amendment(LocalDate.of(2025, 1, 1), change);
            Optional<Plan> after = change.revise(plan).value();
            if (!amendment.problems(plan).isEmpty()
                    || after.isEmpty()
                    || !amendment.movedGoals(plan, after.get()).isEmpty()) {
                continue; // Forbidden, as of a core goal, or impossible without what is forbidden.
            }
            history = history.amend(amendment);
            plan = change.revise(plan).orElseThrow(ProblemsException::new);
            made.add(change);
            assertThat(history.current()).isEqualTo(plan);
        }

        assertThat(history.size()).isEqualTo(made.size() + 1);
        assertThat(history.original()).isEqualTo(changed.before());
        assertThat(history.changes(0, made.size())).isEqualTo(made);
    }

    /** G1 grows by 20 % on last year, and is a core goal. */
    @Test
    void what_a_core_goal_asks_for_is_moved_by_a_rebase_alone() {
        Change lower =
                PlanPart.BASELINE.set(
                        Baseline.of(
                                lastYear()
                                        .revenue("online", "toys", everyMonth(1_000_000))
                                        .figures()));
        Change rebase = new RebaseGoal("G1", growth("0.10"), Optional.of("S1"));
        PlanHistory history = PlanHistory.of(plan());
        LocalDate day = LocalDate.of(2025, 1, 1);

        assertThatThrownBy(() -> history.amend(amendment(day, RAISE, lower)))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        it ->
                                assertThat(it.problems())
                                        .extracting(Problem::where)
                                        .containsExactly(Place.of("amendments/0/changes/1")));
        assertThat(history.amend(amendment(day, lower, rebase)).size()).isEqualTo(2);
        assertThat(history.amend(amendment(day, PlanPart.BASELINE.set(plan().baseline()))).size())
                .isEqualTo(2);
    }

    @Test
    void a_plan_that_was_never_amended_has_one_version() {
        PlanHistory history = PlanHistory.of(plan());

        assertThat(history.size()).isEqualTo(1);
        assertThat(history.current()).isEqualTo(plan());
        assertThat(history.amendments()).isEmpty();
    }

    @Test
    void versions_and_the_changes_between_them_can_be_told() {
        PlanHistory history = twiceAmended();

        assertThat(history.version(1)).isEqualTo(ChangedShop.after(plan(), RAISE));
        assertThat(history.current()).isEqualTo(ChangedShop.after(plan(), RAISE, GIVE_UP, SETTLE));
        assertThat(history.changes(0, 1)).containsExactly(RAISE);
        assertThat(history.changes(1, 2)).containsExactly(GIVE_UP, SETTLE);
        assertThat(history.changes(1, 1)).isEmpty();
        assertThat(history.amendments()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void refuses_a_version_that_does_not_exist(int version) {
        PlanHistory history = twiceAmended();

        assertThatThrownBy(() -> history.version(version))
                .hasMessage("Version %d does not exist; give 0 to 2".formatted(version));
        assertThatThrownBy(() -> history.changes(0, version))
                .hasMessage("Version %d does not exist; give 0 to 2".formatted(version));
        assertThatThrownBy(() -> history.changes(version, 2))
                .hasMessage("Version %d does not exist; give 0 to 2".formatted(version));
    }

    @Test
    void refuses_to_tell_changes_backwards() {
        PlanHistory history = twiceAmended();

        assertThatThrownBy(() -> history.changes(2, 1))
                .hasMessage("Version 1 comes before version 2; give the earlier one first");
    }

    /**
     * The raise of ads is the first amendment's; the second gives up what used 30 million of it.
     */
    @Test
    void an_amendment_trades_off_what_its_own_versions_differ_in() {
        PlanHistory history = twiceAmended();

        assertThat(history.tradeOff(0))
                .isEqualTo(
                        TradeOff.between(
                                history.version(0),
                                history.version(1),
                                YearMonth.from(history.amendments().get(0).on())));
        assertThat(history.tradeOff(1).lines().get(1).free())
                .isEqualTo(new BeforeAfter<>(vnd(31_000_000), vnd(61_000_000)));
    }

    @Test
    void amendments_come_in_the_order_of_their_days() {
        Amendment later = amendment(LocalDate.of(2026, 2, 2), RAISE);
        Amendment earlier = amendment(LocalDate.of(2026, 2, 1), SETTLE);

        assertThat(new PlanHistory(plan(), List.of(earlier, later)).size()).isEqualTo(3);
        assertThat(new PlanHistory(plan(), List.of(later, later)).size()).isEqualTo(3);
        assertThatThrownBy(() -> new PlanHistory(plan(), List.of(later, earlier)))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        it ->
                                assertThat(it.problems())
                                        .containsExactly(
                                                Problem.at(
                                                                Place.of("amendments/1/on"),
                                                                "change.before-the-last")
                                                        .with("on", earlier.on())
                                                        .with("last", later.on())
                                                        .because(Problem.Reason.OUT_OF_ORDER)));
    }

    @Test
    void every_reason_why_amendments_cannot_be_made_is_told_with_its_place() {
        Amendment unknownLine =
                amendment(
                        LocalDate.of(2026, 6, 5),
                        new BudgetChange.Raise("adds", amounts(MARCH, 1)),
                        RAISE);
        Amendment unknownRisk =
                amendment(LocalDate.of(2026, 6, 6), SETTLE, new RiskChange.Settle("R9"));

        assertThatThrownBy(() -> new PlanHistory(plan(), List.of(unknownLine, unknownRisk)))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        it ->
                                assertThat(it.problems())
                                        .extracting(
                                                problem -> problem.where().toString(),
                                                problem -> problem.message().key())
                                        .containsExactly(
                                                tuple(
                                                        "amendments/0/changes/0",
                                                        "change.month-past"),
                                                tuple(
                                                        "amendments/0/changes/0/line",
                                                        "plan.unknown-line"),
                                                tuple(
                                                        "amendments/1/changes/1/risk",
                                                        "plan.unknown-risk")));
    }

    @Test
    void what_an_amendment_itself_forbids_stops_it_although_its_changes_fit() {
        Amendment late = amendment(LocalDate.of(2026, 7, 1), RAISE);

        assertThatThrownBy(() -> PlanHistory.of(plan()).amend(late))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        it ->
                                assertThat(it.problems())
                                        .extracting(problem -> problem.where().toString())
                                        .containsExactly("amendments/0/changes/0"));
    }

    @Test
    void histories_are_equal_when_plan_and_amendments_are() {
        assertThat(twiceAmended()).isEqualTo(twiceAmended()).hasSameHashCodeAs(twiceAmended());
        assertThat(twiceAmended())
                .isNotEqualTo(PlanHistory.of(plan()))
                .isNotEqualTo(PlanHistory.of(twiceAmended().current()))
                .isNotEqualTo("history");
        assertThat(PlanHistory.of(plan())).hasToString("PlanHistory[[]]");
    }

    private static PlanHistory twiceAmended() {
        return PlanHistory.of(plan())
                .amend(amendment(LocalDate.of(2026, 3, 10), RAISE))
                .amend(amendment(LocalDate.of(2026, 3, 18), GIVE_UP, SETTLE));
    }

    private static Amendment amendment(LocalDate on, Change... changes) {
        return new Amendment(
                List.of(changes),
                Cause.PERFORMANCE,
                Text.of("evidence"),
                "lan",
                on,
                Occasion.OWN_MEETING);
    }

    @Test
    void on_a_day_it_knows_only_what_was_amended_until_then() {
        LocalDate june = LocalDate.of(2026, 6, 5);
        PlanHistory history =
                PlanHistory.of(plan())
                        .amend(amendment(june, RAISE))
                        .amend(amendment(june.plusDays(1), SETTLE));

        assertThat(history.on(june.minusDays(1))).isEqualTo(PlanHistory.of(plan()));
        assertThat(history.on(june))
                .isEqualTo(PlanHistory.of(plan()).amend(amendment(june, RAISE)));
        assertThat(history.on(june).current()).isSameAs(history.version(1));
        assertThat(history.on(june.plusDays(1))).isSameAs(history);
    }

    @Test
    void a_month_is_judged_by_the_plan_of_its_last_day() {
        LocalDate lastOfMay = LocalDate.of(2026, 5, 31);
        PlanHistory history =
                PlanHistory.of(plan())
                        .amend(amendment(lastOfMay, RAISE))
                        .amend(amendment(lastOfMay.plusDays(1), SETTLE));

        PlanHistory.InForce april = history.inForce(MARCH.plusMonths(1));
        PlanHistory.InForce may = history.inForce(JUNE.minusMonths(1));
        PlanHistory.InForce june = history.inForce(JUNE);

        assertThat(april.plan()).isSameAs(history.original());
        assertThat(may.plan()).isSameAs(history.version(1));
        assertThat(june.plan()).isSameAs(history.current());
        assertThat(List.of(april, may, june))
                .extracting(it -> it.told().orElseThrow().key(), PlanHistory.InForce::version)
                .containsExactly(
                        tuple("review.as-made", 0),
                        tuple("review.amended-since", 1),
                        tuple("review.amended", 2));
        assertThat(PlanHistory.of(plan()).inForce(JUNE).told()).isEmpty();
    }
}
