package vn.aop.core.decision.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.aop.core.decision.Proposals.askedOn;
import static vn.aop.core.decision.Proposals.desk;
import static vn.aop.core.decision.Proposals.judged;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.money;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.only;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.raise;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.vnd;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Checks;
import vn.aop.core.check.Doubt;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Proposal;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Waiver;
import vn.aop.core.resource.Hiring;
import vn.aop.core.resource.Resources;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/** Takings after fees are 145 million a month; rent and ads take as much; the floor is 50. */
class CashFloorCriterionTest {

    private static Plan opening(long cash, long... rent) {
        return shop().withBaseline(
                        new Baseline(
                                shop().plan().baseline().figures(),
                                Optional.of(vnd(cash)),
                                Map.of()))
                .withBudget(
                        running("rent", AccountKind.PREMISES, rent),
                        serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)))
                .withWaivers(
                        new Waiver(
                                "goods-payment",
                                Place.of("budget"),
                                Text.of("Bán hộ", "On commission"),
                                LocalDate.of(2026, 12, 31)))
                .plan();
    }

    /** Goods of which there were 20 million at the start are sold and never bought. */
    @Test
    void says_that_nothing_can_be_said_where_cash_leaves_purchases_out() {
        Plan accepted = opening(600_000_000, everyMonth(40_000_000));
        Baseline known =
                new Baseline(
                        accepted.baseline().figures(),
                        accepted.baseline().openingCash(),
                        Map.of("toys", vnd(20_000_000), "diapers", vnd(0)));
        Plan plan = accepted.toBuilder().baseline(known).build();

        Checks usual = BuiltInRules.checks();
        Judgement doubted = judgedBy(usual, plan, proposal(raise("ads", 6, 20_000_000)));
        Judgement below = judgedBy(usual, plan, proposal(raise("ads", 6, 2_000_000_000)));

        assertThat(doubted.outcome()).isEqualTo(Outcome.NOTE);
        assertThat(doubted.message().key()).isEqualTo("ground.cash-in-doubt");
        assertThat(((Message) doubted.message().arg("why")).key())
                .isEqualTo("check.purchases-miss-sales.group");
        assertThat(doubted.numbers()).isEmpty();
        assertThat(below.outcome()).isEqualTo(Outcome.CONDITION);
    }

    private static Judgement judgedBy(Checks checks, Plan plan, Proposal proposal) {
        return desk()
                .with(checks)
                .decide(plan, proposal)
                .orElseThrow(ProblemsException::new)
                .judgements()
                .stream()
                .filter(it -> it.criterion().equals("cash-floor"))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody else's rule: the deposit for the rent is forgotten. */
    private static final class DepositForgotten implements Rule {

        @Override
        public String id() {
            return "deposit-forgotten";
        }

        @Override
        public Severity severity() {
            return Severity.WORTH_KNOWING;
        }

        @Override
        public Topic topic() {
            return Topic.BUDGET;
        }

        @Override
        public Optional<Doubt> doubt() {
            return Optional.of(Doubt.CASH);
        }

        @Override
        public List<Finding> check(CheckContext context) {
            return List.of(Finding.of(this, Place.line("rent")));
        }
    }

    @Test
    void the_rules_in_force_put_cash_in_doubt_and_no_others() {
        Plan plan = opening(600_000_000, everyMonth(40_000_000));
        Proposal more = proposal(raise("ads", 6, 20_000_000));

        Judgement doubted = judgedBy(Checks.none().with(new DepositForgotten()), plan, more);
        Judgement trusted = judgedBy(Checks.none(), plan, more);

        assertThat(doubted.message().key()).isEqualTo("ground.cash-in-doubt");
        assertThat(doubted.where()).isEqualTo(Place.line("rent"));
        assertThat(trusted.message().key()).isEqualTo("ground.above-floor");
    }

    /** The line has its money; what breaks the floor is that it is spent. */
    @Test
    void free_money_that_is_claimed_is_not_in_the_till_any_more() {
        Judgement below =
                only(
                        "cash-floor",
                        opening(49_000_000, everyMonth(140_000_000)),
                        proposal(work("P1", 3, 3).using("ads", 5_000_000).add()));

        assertThat(below.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(below.message().arg("month")).isEqualTo(month(3));
        assertThat(below.numbers())
                .containsEntry("before", money(54_000_000))
                .containsEntry("after", money(49_000_000));
    }

    /** What the line had in the first months, the shop may have kept; nothing breaks there. */
    @Test
    void months_that_are_past_break_no_floor() {
        Plan plan = opening(49_000_000, everyMonth(140_000_000));
        Judgement below =
                only(
                        "cash-floor",
                        plan,
                        askedOn(
                                LocalDate.of(2026, 9, 5),
                                proposal(work("P1", 10, 10).using("ads", 60_000_000).add())));

        assertThat((YearMonth) below.message().arg("month")).isAfterOrEqualTo(month(9));
    }

    @Test
    void asks_for_a_condition_where_cash_falls_below_its_floor() {
        Judgement below =
                only(
                        "cash-floor",
                        opening(60_000_000, everyMonth(140_000_000)),
                        proposal(raise("ads", 6, 20_000_000)));

        assertThat(below.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(below.where()).hasToString("resources/cashFloor");
        assertThat(below.message().arg("month")).isEqualTo(month(6));
        assertThat(below.numbers())
                .containsOnly(
                        entry("before", money(60_000_000)),
                        entry("after", money(40_000_000)),
                        entry("floor", money(50_000_000)));
    }

    @Test
    void the_floor_itself_is_not_below_the_floor() {
        Judgement above =
                only(
                        "cash-floor",
                        opening(60_000_000, everyMonth(140_000_000)),
                        proposal(raise("ads", 6, 10_000_000)));

        assertThat(above.outcome()).isEqualTo(Outcome.NOTE);
        assertThat(above.numbers()).containsEntry("after", money(50_000_000));
    }

    /** January is low already; what is new is June. */
    @Test
    void looks_at_every_month_and_not_only_at_the_lowest() {
        long[] rent = everyMonth(140_000_000);
        rent[0] = 165_000_000;
        rent[1] = 115_000_000;

        Judgement below =
                only(
                        "cash-floor",
                        opening(60_000_000, rent),
                        proposal(raise("ads", 6, 15_000_000)));

        assertThat(below.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(below.message().arg("month")).isEqualTo(month(6));
        assertThat(below.numbers())
                .containsEntry("before", money(60_000_000))
                .containsEntry("after", money(45_000_000));
    }

    @Test
    void does_not_blame_a_proposal_for_cash_that_is_short_without_it() {
        Judgement still =
                only(
                        "cash-floor",
                        opening(40_000_000, everyMonth(140_000_000)),
                        proposal(work("P1", 3, 12, lift("online", "*", "0.30")).add()));

        assertThat(still.outcome()).isEqualTo(Outcome.NOTE);
        assertThat(still.numbers())
                .containsEntry("before", money(40_000_000))
                .containsEntry("after", money(40_000_000));
    }

    @Test
    void holds_cash_against_zero_where_the_plan_has_no_floor() {
        Plan plan = opening(60_000_000, everyMonth(140_000_000));
        Plan withoutFloor =
                plan.toBuilder()
                        .resources(
                                new Resources(
                                        plan.resources().people(),
                                        Hiring.NONE,
                                        List.of(),
                                        Optional.empty()))
                        .build();

        assertThat(
                        only("cash-floor", withoutFloor, proposal(raise("ads", 6, 60_000_000)))
                                .outcome())
                .isEqualTo(Outcome.NOTE);
        assertThat(
                        only("cash-floor", withoutFloor, proposal(raise("ads", 6, 61_000_000)))
                                .numbers())
                .containsEntry("after", money(-1_000_000))
                .containsEntry("floor", money(0));
    }

    @Test
    void says_that_nothing_can_be_said_where_cash_is_not_known() {
        Judgement unknown =
                only("cash-floor", shop().plan(), proposal(raise("ads", 6, 20_000_000)));

        assertThat(unknown.outcome()).isEqualTo(Outcome.NOTE);
        assertThat(unknown.where()).hasToString("baseline/openingCash");
    }

    @Test
    void has_nothing_to_say_where_cash_does_not_move() {
        assertThat(
                        judged(
                                "cash-floor",
                                opening(60_000_000, everyMonth(140_000_000)),
                                proposal(work("P1", 3, 4).taking("lan", "1").add())))
                .isEmpty();
    }

    /** January was lower, but in September nobody can do anything about January. */
    @Test
    void a_month_that_is_past_is_not_the_lowest() {
        long[] rent = everyMonth(140_000_000);
        rent[0] = 155_000_000;
        rent[1] = 115_000_000;
        Plan plan = opening(65_000_000, rent);
        Proposal inOctober = proposal(raise("ads", 10, 10_000_000));

        Judgement inJanuary = only("cash-floor", plan, inOctober);
        Judgement inSeptember =
                only("cash-floor", plan, askedOn(LocalDate.of(2026, 9, 5), inOctober));

        assertThat(inJanuary.message().arg("month")).isEqualTo(month(1));
        assertThat(inSeptember.message().arg("month")).isEqualTo(month(10));
        assertThat(inSeptember.numbers()).containsEntry("after", money(65_000_000));
    }
}
