package vn.aop.core.check.rules.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.check.Checking.places;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Circumstances;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.figures.RevenueDefinition.Part;
import vn.aop.core.figures.RevenueDefinition.Recognised;
import vn.aop.core.figures.RevenueDefinition.Returns;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Rhythm;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Tracking;
import vn.aop.core.plan.Waiver;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/** How a plan is looked at again, and changed. */
class AdjustingTest {

    private static List<String> found(Rule rule, PlanHistory history, Circumstances known) {
        return rule.check(CheckContext.of(history, known, List.of())).stream()
                .map(Finding::where)
                .map(Place::toString)
                .toList();
    }

    @Nested
    class NoReviewRhythmTest {

        @Test
        void a_plan_says_when_it_is_looked_at() {
            assertThat(places(new NoReviewRhythm(), smallShop().withoutTracking().plan()))
                    .containsExactly("tracking");
            assertThat(places(new NoReviewRhythm(), smallShop().plan())).isEmpty();
        }
    }

    @Nested
    class NoWayToAdjustTest {

        @Test
        void whoever_reviews_says_who_may_change_what() {
            Tracking adjusting =
                    new Tracking(
                            Rhythm.MONTHLY,
                            5,
                            List.of("lan"),
                            List.of(),
                            Optional.of(Text.of("Chị Lan đổi được tới 5 triệu", "Lan may")),
                            List.of("lan"),
                            List.of());

            assertThat(places(new NoWayToAdjust(), smallShop().plan())).containsExactly("tracking");
            assertThat(places(new NoWayToAdjust(), smallShop().withTracking(adjusting).plan()))
                    .isEmpty();
            assertThat(places(new NoWayToAdjust(), smallShop().withoutTracking().plan()))
                    .as("that there is no review is said by another rule")
                    .isEmpty();
        }
    }

    @Nested
    class AdjustsWithoutDriftingTest {

        private final Plan plan = smallShop().plan();

        @Test
        void praises_amendments_that_leave_the_core_goals_alone() {
            PlanHistory amended = PlanHistory.of(plan).amend(delaying());

            assertThat(of(amended)).containsExactly("amendments");
            assertThat(of(PlanHistory.of(plan))).as("nothing was changed").isEmpty();
        }

        @Test
        void a_plan_without_core_goals_has_nothing_to_keep() {
            Plan loose = smallShop().withGoals(ordinary()).plan();

            assertThat(of(PlanHistory.of(loose).amend(delaying()))).isEmpty();
        }

        private List<String> of(PlanHistory history) {
            return found(new AdjustsWithoutDrifting(), history, Circumstances.unknown());
        }

        private static Goal ordinary() {
            Goal core = goal("G1", "revenue", growth("0.20"));
            return new Goal(
                    core.id(),
                    core.name(),
                    core.metric(),
                    core.target(),
                    core.bound(),
                    core.rank(),
                    Goal.Weight.ORDINARY,
                    core.tolerance());
        }

        private static Amendment delaying() {
            return new Amendment(
                    List.of(new ActionChange.Delay("A1", 1)),
                    Amendment.Cause.PERFORMANCE,
                    Text.of("Bán chậm", "Slow"),
                    "lan",
                    LocalDate.of(2026, 2, 5),
                    Amendment.Occasion.MONTHLY_REVIEW);
        }
    }

    @Nested
    class RevenueMeansTwoThingsTest {

        private static final RevenueDefinition PAID = counting(Recognised.PAID);
        private static final RevenueDefinition DELIVERED = counting(Recognised.DELIVERED);

        @Test
        void goals_and_imports_count_the_same_sales() {
            assertThat(of(PAID, DELIVERED)).containsExactly("revenue/definition");
            assertThat(of(PAID, PAID)).isEmpty();
        }

        private static List<String> of(RevenueDefinition goals, RevenueDefinition imported) {
            Goal core = goal("G1", "revenue", growth("0.20"));
            Goal defined =
                    new Goal(
                            core.id(),
                            core.name(),
                            core.metric(),
                            core.target(),
                            core.bound(),
                            core.rank(),
                            core.weight(),
                            core.tolerance(),
                            Optional.of(goals));
            return found(
                    new RevenueMeansTwoThings(),
                    PlanHistory.of(smallShop().withGoals(defined).plan()),
                    Circumstances.unknown().importing(imported));
        }

        private static RevenueDefinition counting(Recognised when) {
            return new RevenueDefinition(when, Returns.DEDUCTED, Part.INCLUDED, Part.INCLUDED);
        }
    }

    @Nested
    class WaiverExpiredTest {

        private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);

        @Test
        void a_waiver_counts_up_to_its_last_day() {
            assertThat(on(Circumstances.unknown().on(UNTIL))).isEmpty();
            assertThat(on(Circumstances.unknown().on(UNTIL.plusDays(1))))
                    .containsExactly("waivers/0");
            assertThat(on(Circumstances.unknown())).as("on a day that is not known").isEmpty();
        }

        private static List<String> on(Circumstances known) {
            Waiver waiver = new Waiver("no-risks", Place.of("risks"), Text.of("Đợi"), UNTIL);
            Plan plan = smallShop().withWaivers(waiver).plan();
            return found(new WaiverExpired(), PlanHistory.of(plan), known);
        }
    }
}
