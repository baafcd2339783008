package vn.aop.core.decision.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.aop.core.decision.BehindShop.APRIL;
import static vn.aop.core.decision.BehindShop.buying;
import static vn.aop.core.decision.BehindShop.isSales;
import static vn.aop.core.decision.BehindShop.reviewed;
import static vn.aop.core.decision.BehindShop.shop;
import static vn.aop.core.decision.Proposals.money;
import static vn.aop.core.decision.Proposals.share;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.below;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.risk;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.Difference;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.projection.Projection;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Message;

class ShortfallDriversTest {

    private static List<Difference> places(Plan plan, MonthlyReview review) {
        return new ShortfallDrivers(review, Projection.of(plan)).of(plan.goals().get(0));
    }

    private static List<String> places(Plan plan, MonthlyReview review, String key) {
        return places(plan, review).stream()
                .filter(it -> it.message().key().equals(key))
                .map(it -> it.where().toString())
                .toList();
    }

    /** A tenth of four months: store 40 million, online 20 million. */
    @Test
    void divides_what_sales_are_short_of_by_channel_and_within_by_group() {
        Plan plan = shop().plan();
        MonthlyReview review = reviewed(plan, APRIL, 0.9);

        assertThat(places(plan, review, "correct.look-sales")).isEmpty();
        assertThat(places(plan, review, "correct.look-sales-within"))
                .containsExactly("revenue/store", "revenue/online");
        assertThat(places(plan, review).get(0).message().arg("short")).isEqualTo(money(40_000_000));
        assertThat(places(plan, review, "correct.look-else")).isEmpty();
    }

    @Test
    void the_parts_of_a_channel_add_up_to_what_it_is_short_of() {
        Plan plan = shop().plan();
        Difference store = places(plan, reviewed(plan, APRIL, 0.9)).get(0);

        List<?> parts = (List<?>) store.message().arg("parts");

        assertThat(parts).isNotEmpty();
        assertThat(
                        parts.stream()
                                .map(it -> gap((Message) it))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("40000000");
    }

    /** By how much a part is short; less than nothing where it is above the plan. */
    private static BigDecimal gap(Message part) {
        BigDecimal gap = ((Value) part.arg("gap")).number().orElseThrow();
        return part.key().endsWith("-short") ? gap : gap.negate();
    }

    @Test
    void sales_that_are_not_short_are_not_named() {
        Plan plan = shop().plan();
        MonthlyReview review =
                reviewed(
                        plan,
                        APRIL,
                        (line, amount) ->
                                isSales(line)
                                        ? Math.round(amount * (isInStore(line) ? 0.9 : 1.2))
                                        : amount);

        assertThat(places(plan, review, "correct.look-sales-within"))
                .containsExactly("revenue/store");
        assertThat(gap((Message) places(plan, review).get(1).message().arg("part")))
                .isEqualByComparingTo("-40000000");
    }

    private static boolean isInStore(Line line) {
        return line.channel().filter("store"::equals).isPresent();
    }

    private static SmallShop wanting(String metric, String level) {
        return shop().withGoals(goal("G1", metric, level(level)));
    }

    private static long dearer(Line line, long amount) {
        return line.account().kind() == AccountKind.COST_OF_GOODS && isOf(line, "toys")
                ? Math.round(amount * 1.2)
                : amount;
    }

    private static boolean isOf(Line line, String group) {
        return line.group().filter(group::equals).isPresent();
    }

    private static boolean goesWithSales(Line line) {
        return isSales(line)
                || line.account().kind() == AccountKind.COST_OF_GOODS
                || line.account().kind() == AccountKind.CHANNEL_FEES;
    }

    /** A tenth less of everything sells at the same margin. */
    @Test
    void sales_that_are_short_alone_do_not_move_a_margin() {
        Plan plan = wanting("gross_margin", "0.40").plan();
        MonthlyReview review = reviewed(plan, APRIL, ShortfallDriversTest::goesWithSales, 0.9);

        assertThat(places(plan, review))
                .extracting(it -> it.message().key())
                .noneMatch(it -> it.startsWith("correct.look-sales"))
                .doesNotContain("correct.look-volume", "correct.look-mix", "correct.look-goods");
    }

    /** Toys cost 24 + 13 of 60 million a month; a fifth more is 7.4 of 150: 4.93 points. */
    @Test
    void goods_that_cost_more_move_a_margin() {
        Plan plan = wanting("gross_margin", "0.40").plan();
        MonthlyReview review = reviewed(plan, APRIL, ShortfallDriversTest::dearer);

        Difference goods = places(plan, review).get(0);

        assertThat(goods.where()).hasToString("cost_of_goods");
        assertThat(goods.message().key()).isEqualTo("correct.look-goods-within");
        assertThat(((Value) goods.message().arg("moved")).number().orElseThrow())
                .isCloseTo(new BigDecimal("0.0493"), within(new BigDecimal("0.0001")));
        assertThat(((Message) ((List<?>) goods.message().arg("parts")).get(0)).arg("more"))
                .isEqualTo(vnd(29_600_000));
    }

    /** Of diapers half as much again, at their lower margin. */
    @Test
    void what_is_sold_moves_a_margin_by_its_mix() {
        Plan plan = wanting("gross_margin", "0.40").plan();
        MonthlyReview review =
                reviewed(plan, APRIL, it -> goesWithSales(it) && isOf(it, "diapers"), 1.5);

        assertThat(places(plan, review, "correct.look-mix")).containsExactly("revenue");
        assertThat(places(plan, review, "correct.look-goods-within")).isEmpty();
    }

    @Test
    void fees_and_sales_that_are_short_move_the_share_of_profit() {
        Plan plan = wanting("operating_profit / revenue", "0.40").plan();
        MonthlyReview review =
                reviewed(
                        plan,
                        APRIL,
                        (line, amount) ->
                                line.account().kind() == AccountKind.CHANNEL_FEES
                                        ? amount
                                        : goesWithSales(line) ? amount / 2 : amount);

        assertThat(places(plan, review))
                .extracting(it -> it.message().key())
                .contains("correct.look-volume", "correct.look-fees-within")
                .doesNotContain("correct.look-mix", "correct.look-goods-within");
    }

    @Test
    void goods_that_cost_more_are_told_of_an_amount_beside_the_sales_that_are_short() {
        Plan plan = wanting("gross_profit", "900000000").plan();

        assertThat(places(plan, reviewed(plan, APRIL, ShortfallDriversTest::dearer)))
                .extracting(it -> it.message().key())
                .contains("correct.look-goods-within");
        assertThat(places(plan, reviewed(plan, APRIL, ShortfallDriversTest::goesWithSales, 0.9)))
                .extracting(it -> it.message().key())
                .contains("correct.look-sales-within");
    }

    @Test
    void only_sales_that_a_goal_counts_take_it_off() {
        Plan online = wanting("revenue[online]", "900000000").plan();
        Plan diapers = wanting("revenue[diapers]", "1900000000").plan();

        assertThat(places(online, reviewed(online, APRIL, 0.9), "correct.look-sales-within"))
                .containsExactly("revenue/online");
        assertThat(places(diapers, reviewed(diapers, APRIL, 0.9), "correct.look-sales"))
                .containsExactly("revenue/store/diapers", "revenue/online/diapers");
    }

    @Test
    void what_is_overspent_takes_no_sales_off() {
        Plan plan = shop().plan();
        MonthlyReview review = reviewed(plan, APRIL, it -> !isSales(it), 2);

        assertThat(places(plan, review, "correct.look-overspent")).isEmpty();
    }

    /** Last year had the margin already: the actions have no gap to close, and it is said. */
    @Test
    void says_why_it_is_not_known_how_far_actions_go() {
        Plan plan = wanting("gross_margin", "0.10").plan();

        Message actions = last(places(plan, reviewed(plan, APRIL, 0.9))).message();

        assertThat(actions.key()).isEqualTo("correct.look-actions-unknown");
        assertThat(actions.arg("reason")).isInstanceOf(Message.class);
    }

    /** The shop pays rent, and a lender pays out, of which the budget says nothing. */
    @Test
    void names_what_is_spent_on_no_line_of_the_budget_with_its_sum() {
        SmallShop shop = wanting("operating_profit", "900000000");
        Plan plan = shop.plan();
        Plan spent =
                shop.withRisks()
                        .withBudget(
                                serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                                running("rent", AccountKind.PREMISES, everyMonth(10_000_000)),
                                running("bank", AccountKind.LOANS, everyMonth(70_000_000)))
                        .plan();
        MonthlyReview review = MonthlyReview.of(plan, reviewed(spent, APRIL, 0.9).actuals(), APRIL);

        List<Message> told =
                places(plan, review).stream()
                        .map(Difference::message)
                        .filter(it -> it.key().equals("correct.look-unbudgeted"))
                        .toList();

        assertThat(told)
                .containsExactly(
                        Message.of("correct.look-unbudgeted")
                                .with("account", Selection.of("premises"))
                                .with("sum", vnd(40_000_000)));
        assertThat(places(wanting("revenue", "1").plan(), review, "correct.look-unbudgeted"))
                .isEmpty();
    }

    /** Twice the plan but for packaging: rent 40, power 12, ads 20, goods 252 million too much. */
    @Test
    void names_the_three_lines_that_are_most_overspent_but_no_purchases_and_no_loans() {
        Plan plan =
                wanting("operating_profit", "900000000")
                        .withBudget(
                                serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                                running("tax", AccountKind.TAX, everyMonth(1_000_000)),
                                running("loan", AccountKind.LOANS, everyMonth(70_000_000)),
                                running("owner", AccountKind.DRAWINGS, everyMonth(60_000_000)),
                                buying("diapers", "diapers", 63_000_000),
                                running("rent", AccountKind.PREMISES, everyMonth(10_000_000)),
                                running("wages", AccountKind.PERSONNEL, everyMonth(9_000_000)),
                                running(
                                        "power",
                                        AccountKind.OTHER_OPERATING,
                                        everyMonth(3_000_000)))
                        .withRisks()
                        .plan();
        MonthlyReview review =
                reviewed(
                        plan,
                        APRIL,
                        it -> !isSales(it) && it.account().kind() != AccountKind.PERSONNEL,
                        2);

        List<Difference> places =
                places(plan, review).stream()
                        .filter(it -> it.message().key().equals("correct.look-overspent"))
                        .toList();

        assertThat(places(plan, review, "correct.look-overspent"))
                .containsExactly("budget/rent", "budget/ads", "budget/power");
        assertThat(places.get(0).message().arg("over")).isEqualTo(money(40_000_000));
    }

    @Test
    void names_the_risks_of_the_goal_that_have_woken_prepared_or_not() {
        Risk prepared = risk("R1", below("revenue", 999_000_000));
        Risk unprepared = without(risk("R2", below("revenue", 999_000_000)), List.of("G1"));
        Risk ofAnother = without(risk("R3", below("revenue", 999_000_000)), List.of("G2"));
        Risk asleep = risk("R4", below("revenue", 1));
        Plan plan =
                shop().withGoals(
                                goal("G1", "revenue", level("1830000000")),
                                goal("G2", "gross_margin", level("0.1")))
                        .withRisks(prepared, unprepared, ofAnother, asleep)
                        .plan();
        MonthlyReview review = reviewed(plan, APRIL, 0.9);

        assertThat(places(plan, review, "correct.look-risk")).containsExactly("risks/R1");
        assertThat(places(plan, review, "correct.look-risk-unprepared"))
                .containsExactly("risks/R2");
    }

    private static Risk without(Risk risk, List<String> goals) {
        return new Risk(
                risk.id(),
                risk.name(),
                risk.probability(),
                goals,
                risk.effect(),
                risk.trigger(),
                risk.owner(),
                Optional.empty());
    }

    /** A1 brings 30 of the 30 million by which the goal is above last year. */
    @Test
    void names_the_actions_that_serve_the_goal_and_how_far_they_go() {
        Plan plan = shop().plan();

        Difference actions = last(places(plan, reviewed(plan, APRIL, 0.9)));

        assertThat(actions.where()).hasToString("goals/G1");
        assertThat(actions.message().arg("coverage")).isEqualTo(share("1.0000"));
    }

    @Test
    void says_where_no_action_serves_the_goal() {
        Plan plan = shop().withActions().plan();

        Difference nothing = last(places(plan, reviewed(plan, APRIL, 0.9)));

        assertThat(nothing.where()).hasToString("goals/G1");
        assertThat(nothing.message().args()).containsOnlyKeys("goal");
    }

    private static Difference last(List<Difference> places) {
        return places.get(places.size() - 1);
    }
}
