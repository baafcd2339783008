package vn.aop.core.decision.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.BehindShop.REST;
import static vn.aop.core.decision.BehindShop.shop;
import static vn.aop.core.decision.BehindShop.withDiapers;
import static vn.aop.core.decision.Proposals.atMost;
import static vn.aop.core.decision.Proposals.inMonths;
import static vn.aop.core.decision.Proposals.money;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.ranked;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.person;
import static vn.aop.core.plan.SmallShop.resources;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.TermsChange;
import vn.aop.core.change.TradeOff;
import vn.aop.core.decision.BehindShop;
import vn.aop.core.decision.recovery.CorrectionOption.Kind;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.resource.Hiring;
import vn.aop.core.resource.Resources;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.Place;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

class LeverAssessmentTest {

    private static final Goal REVENUE = goal("G1", "revenue", level("1830000000"));

    private static Optional<CorrectionOption> weighed(Plan plan, Kind kind, Change... changes) {
        MonthlyReview review = BehindShop.behind(plan);
        List<BehindGoal> behind =
                Correction.of(plan, review).orElseThrow(ProblemsException::new).behind();
        Lever lever = new Lever(kind, Place.of("here"), Text.of("it"), List.of(changes), vnd(0));
        return new LeverAssessment(review, Projection.of(plan), behind, REST).option(lever);
    }

    private static BudgetChange.Raise moreAds(long amount) {
        return new BudgetChange.Raise("ads", inMonths(5, 5, amount));
    }

    @Test
    void what_cannot_be_made_is_no_option() {
        assertThat(weighed(shop().plan(), Kind.TAKE_RESPONSE, new ActionChange.Delay("A9", 1)))
                .isEmpty();
    }

    @Test
    void more_or_sooner_has_to_help() {
        Change idle = work("A2", 6, 7).add();

        assertThat(weighed(shop().plan(), Kind.DO_MORE, idle)).isEmpty();
        assertThat(weighed(shop().plan(), Kind.BRING_FORWARD, idle)).isEmpty();
        assertThat(weighed(shop().plan(), Kind.BRING_FORWARD, new ActionChange.Delay("A1", -1)))
                .isPresent();
    }

    /** Lan has 3 of the 4 days that A1 takes of her in July and August. */
    @Test
    void what_shall_free_somebody_has_to() {
        Plan crowded =
                shop().withResources(resources(person("lan", "3"), person("minh", "10"))).plan();
        Change toMinh = new ActionRevision.Reassign("A1", "lan", "minh");

        assertThat(weighed(crowded, Kind.REASSIGN, toMinh)).isPresent();
        assertThat(weighed(crowded, Kind.PUT_OFF, work("A2", 6, 7).add())).isEmpty();
        assertThat(weighed(shop().plan(), Kind.REASSIGN, toMinh)).isEmpty();
    }

    @Test
    void nobody_gets_more_days_than_there_are_in_any_month() {
        Change tenDays = work("A2", 6, 6).taking("minh", "10").add();
        Change elevenDays = work("A2", 6, 6).taking("minh", "11").add();

        assertThat(weighed(shop().plan(), Kind.TAKE_RESPONSE, tenDays)).isPresent();
        assertThat(weighed(shop().plan(), Kind.TAKE_RESPONSE, elevenDays)).isEmpty();
    }

    @Test
    void takes_cash_to_its_floor_but_not_below() {
        Plan plan = withCash(60_000_000, vnd(50_000_000));
        long left = closing(plan, month(5)) - 50_000_000;

        assertThat(weighed(plan, Kind.TAKE_RESPONSE, moreAds(left))).isPresent();
        assertThat(weighed(plan, Kind.TAKE_RESPONSE, moreAds(left + 1))).isEmpty();
    }

    @Test
    void may_leave_cash_where_it_was_below_the_floor_already() {
        Plan poor = withCash(60_000_000, vnd(90_000_000_000L));

        assertThat(weighed(poor, Kind.TAKE_RESPONSE, work("A2", 6, 7).add())).isPresent();
        assertThat(weighed(poor, Kind.TAKE_RESPONSE, moreAds(1))).isEmpty();
    }

    @Test
    void cash_without_a_floor_or_an_opening_stands_in_no_way() {
        Plan floorless = withCash(60_000_000, vnd(0)).toBuilder().resources(floorless()).build();

        assertThat(weighed(floorless, Kind.TAKE_RESPONSE, moreAds(90_000_000_000L))).isPresent();
        assertThat(weighed(shop().plan(), Kind.TAKE_RESPONSE, moreAds(90_000_000_000L)))
                .isPresent();
    }

    private static Resources floorless() {
        return new Resources(
                List.of(person("lan", "22"), person("minh", "10")),
                Hiring.NONE,
                List.of(),
                Optional.empty());
    }

    private static Plan withCash(long opening, Money floor) {
        return shop().withBaseline(
                        new Baseline(
                                shop().plan().baseline().figures(),
                                Optional.of(vnd(opening)),
                                Map.of()))
                .withResources(
                        new Resources(
                                List.of(person("lan", "22"), person("minh", "10")),
                                Hiring.NONE,
                                List.of(),
                                Optional.of(floor)))
                .plan();
    }

    private static long closing(Plan plan, YearMonth month) {
        return Projection.of(plan).cash().orElseThrow().closing(month).getAmountMinorLong();
    }

    /** Stock of 60 million lasts while 60 less are bought. */
    @Test
    void buying_less_leaves_no_shelf_empty() {
        Plan plan = withDiapers(60_000_000).plan();

        assertThat(weighed(plan, Kind.BUY_LESS, buyLess(60_000_000))).isPresent();
        assertThat(weighed(plan, Kind.BUY_LESS, buyLess(60_000_001))).isEmpty();
        assertThat(weighed(plan, Kind.TAKE_RESPONSE, buyLess(60_000_001))).isPresent();
    }

    private static Change buyLess(long amount) {
        return new BudgetChange.Cut("diapers", inMonths(5, 5, amount));
    }

    /** Prices half a percent lower take 6 million from the landing of a core goal. */
    @Test
    void sets_no_core_goal_that_is_behind_further_back() {
        assertThat(weighed(shop().plan(), Kind.TAKE_RESPONSE, cheaper("-0.005"))).isEmpty();
        assertThat(
                        weighed(
                                shop().withGoals(ranked(1, Goal.Weight.ORDINARY, REVENUE)).plan(),
                                Kind.TAKE_RESPONSE,
                                cheaper("-0.005")))
                .isPresent();
    }

    /** Marketing of 60 is as planned and allowed; a million more is one too many. */
    @Test
    void takes_no_status_from_a_core_goal_that_is_not_behind() {
        Plan plan = shop().withGoals(REVENUE, atMost("G2", "marketing", "60000000")).plan();

        assertThat(weighed(plan, Kind.TAKE_RESPONSE, moreAds(1_000_000))).isEmpty();
        assertThat(
                        weighed(
                                shop().withGoals(REVENUE, atMost("G2", "marketing", "61000000"))
                                        .plan(),
                                Kind.TAKE_RESPONSE,
                                moreAds(1_000_000)))
                .isPresent();
    }

    private static Change cheaper(String change) {
        return new TermsChange.Price(
                Optional.empty(), Optional.empty(), REST, new BigDecimal(change));
    }

    /** Marketing of 60 where 50 is the most: 10 less of it bring back all that is missed. */
    @Test
    void for_a_goal_of_at_most_less_is_a_gain() {
        Plan plan = shop().withGoals(atMost("G1", "marketing", "50000000")).plan();

        CorrectionOption option =
                weighed(
                                plan,
                                Kind.DO_MORE,
                                new BudgetChange.Cut("ads", inMonths(11, 12, 5_000_000)))
                        .orElseThrow();

        assertThat(option.gains().get(0).gain()).isEqualTo(money(10_000_000));
        assertThat(option.gains().get(0).closes()).isEqualByComparingTo("1");
    }

    /** A balance has no performance to carry on: its landing is what is planned. */
    @Test
    void a_balance_gains_what_the_plan_says() {
        Plan plan =
                withDiapers(60_000_000)
                        .withGoals(REVENUE, ranked(2, Goal.Weight.CORE, stockAtMost("40000000")))
                        .plan();

        CorrectionOption option = weighed(plan, Kind.BUY_LESS, buyLess(10_000_000)).orElseThrow();

        assertThat(option.gains().get(1).gain()).isEqualTo(money(10_000_000));
        assertThat(option.gains().get(1).closes()).isEqualByComparingTo("0.5");
        assertThat(option.helps()).isTrue();
    }

    private static Goal stockAtMost(String level) {
        return atMost("G2", "stock[diapers]", level);
    }

    @Test
    void tells_what_is_spent_and_how_many_days_it_takes() {
        CorrectionOption option =
                weighed(
                                shop().plan(),
                                Kind.TAKE_RESPONSE,
                                work("A2", 6, 7).using("ads", 9_000_000).taking("lan", "2").add())
                        .orElseThrow();

        assertThat(option.cost()).isEqualTo(vnd(9_000_000));
        assertThat(option.personDays()).isEqualByComparingTo("4");
        assertThat(option.helps()).isFalse();
        assertThat(option.isFree()).isFalse();
        assertThat(option.tradeOff().lines()).isNotEmpty();
    }

    @Test
    void puts_help_first_then_what_is_free_then_money_then_days_then_the_place() {
        CorrectionOption free = option("a", "0.1", 0, "1");
        CorrectionOption cheap = option("b", "0.2", 10, "1");
        CorrectionOption quick = option("c", "0.2", 20, "1");
        CorrectionOption slow = option("d", "0.2", 20, "2");
        CorrectionOption slowToo = option("e", "0.2", 20, "2");
        CorrectionOption useless = option("a", "0", 0, "0");

        assertThat(
                        Stream.of(useless, slowToo, slow, quick, cheap, free)
                                .sorted(LeverAssessment.BEST_FIRST)
                                .toList())
                .containsExactly(free, cheap, quick, slow, slowToo, useless);
    }

    /** The first goal decides; only where it gains alike does the second. */
    @Test
    void the_more_important_goal_is_looked_at_first() {
        CorrectionOption first = option("b", List.of("0.2", "0.1"), 10, "1");
        CorrectionOption second = option("a", List.of("0.1", "0.9"), 10, "1");
        CorrectionOption third = option("c", List.of("0.1", "0.8"), 10, "1");

        assertThat(Stream.of(third, second, first).sorted(LeverAssessment.BEST_FIRST).toList())
                .containsExactly(first, second, third);
    }

    private static CorrectionOption option(String where, String closes, long cost, String days) {
        return option(where, List.of(closes), cost, days);
    }

    private static CorrectionOption option(
            String where, List<String> closes, long cost, String days) {
        Projection planned = Projection.of(shop().plan());
        return new CorrectionOption(
                Kind.DO_MORE,
                Place.of(where),
                Text.of(where),
                List.of(),
                closes.stream()
                        .map(
                                it ->
                                        new CorrectionOption.Gain(
                                                REVENUE,
                                                Value.ratio(BigDecimal.ONE),
                                                new BigDecimal(it),
                                                planned.source()
                                                        .term(
                                                                Selection.of("revenue"),
                                                                planned.plan().year().span())))
                        .toList(),
                vnd(cost),
                new BigDecimal(days),
                TradeOff.between(planned, planned));
    }
}
