package vn.aop.core.decision.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.BehindShop.APRIL;
import static vn.aop.core.decision.BehindShop.reviewed;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.months;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.margin;
import static vn.aop.core.plan.SmallShop.person;
import static vn.aop.core.plan.SmallShop.price;
import static vn.aop.core.plan.SmallShop.resources;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.Change;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.BehindShop;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/** What an option is told to bring is what the next review finds once somebody decides on it. */
@AddLifecycleHook(FewerTries.class)
class LeversAsToldTest {

    /** Lan has too many days in July, where A2, which serves no goal that is behind, takes some. */
    private static SmallShop shop(int from, int until, int off, int share) {
        String change = BigDecimal.valueOf(-off, 2).toString();
        return BehindShop.withMoreAds()
                .withGoals(
                        goal("G1", "revenue", level("1830000000")),
                        goal("G2", "gross_margin", level("0.10")))
                .withResources(resources(person("lan", "7"), person("minh", "30")))
                .withActions(
                        action("A1", month(from), month(until), lifting("online", "0.10", 1)),
                        action("A2", month(7), month(8), lifting("store", "0.02", 1)).toBuilder()
                                .goals("G2")
                                .build())
                .withPrices(
                        price("online", "*", months(from, until), change),
                        price("store", "toys", months(7, 7), change))
                .withMargins(
                        margin(
                                "online",
                                "toys",
                                months(from, until),
                                BigDecimal.valueOf(share, 2).toString()));
    }

    private static Correction correction(Plan plan, MonthlyReview review) {
        return Correction.of(plan, review).orElseThrow(ProblemsException::new);
    }

    private static Plan decided(Plan plan, List<Change> changes) {
        Amendment amendment =
                new Amendment(
                        changes,
                        Amendment.Cause.PERFORMANCE,
                        Text.of("evidence"),
                        "lan",
                        LocalDate.of(2026, 5, 1),
                        Amendment.Occasion.OWN_MEETING);
        return PlanHistory.of(plan).amend(amendment).current();
    }

    private static Value landing(MonthlyReview review) {
        return review.goal("G1").orElseThrow().landing().expected().value();
    }

    /** Sales at their prices, each line rounded once: what is told is so to the đồng. */
    @Property(tries = 60)
    void an_option_brings_what_it_is_told_to_bring(
            @ForAll @IntRange(min = 6, max = 9) int from,
            @ForAll @IntRange(min = 0, max = 3) int more,
            @ForAll @IntRange(min = 0, max = 30) int off,
            @ForAll @IntRange(min = 5, max = 60) int share) {
        Plan plan = shop(from, from + more, off, share).plan();
        MonthlyReview review = reviewed(plan, APRIL, 0.9);

        for (CorrectionOption option : correction(plan, review).options()) {
            Plan after = decided(plan, option.changes());
            MonthlyReview later = review.changedTo(after);

            assertThat(option.gains().get(0).gain())
                    .isEqualTo(landing(later).minus(landing(review)));
            assertThat(goesWith(after, "A1", "online")).isEqualTo(goesWith(plan, "A1", "online"));
            assertThat(goesWith(after, "A2", "store")).isEqualTo(goesWith(plan, "A2", "store"));
        }
    }

    /** In how many of the months in which an action runs its goods are sold at the other price. */
    private static List<Boolean> goesWith(Plan plan, String action, String channel) {
        Span running = plan.action(action).orElseThrow().running();
        List<Boolean> lower = new ArrayList<>();
        for (YearMonth month : running.months()) {
            lower.add(
                    plan.revenue().priceFactor(channel, "toys", month).signum() > 0
                            && plan.revenue()
                                            .priceFactor(channel, "toys", month)
                                            .compareTo(BigDecimal.ONE)
                                    < 0);
        }
        return lower;
    }

    @Test
    void a_discount_begins_sooner_with_its_action() {
        Plan plan = shop(7, 8, 10, 30).plan();

        Plan sooner =
                decided(
                        plan,
                        correction(plan, reviewed(plan, APRIL, 0.9)).options().stream()
                                .filter(it -> it.kind() == CorrectionOption.Kind.BRING_FORWARD)
                                .findFirst()
                                .orElseThrow()
                                .changes());

        assertThat(goesWith(sooner, "A1", "online")).containsExactly(true, true);
        assertThat(sooner.action("A1").orElseThrow().running().from()).isBefore(month(7));
    }
}
