package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.group;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.reserve;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.budget.FixedMonths;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SettledMonths;
import vn.aop.core.text.Place;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

/** What is past of lines that follow something, whatever is decided. */
@AddLifecycleHook(FewerTries.class)
class DrivenPastTest {

    private static final Line OTHER = Line.of(Account.of(AccountKind.OTHER_OPERATING));
    private static final LocalDate FIRST_OF_JUNE = LocalDate.of(2026, 6, 1);
    private static final Driver TWO_PER_CENT = share("0.02");
    private static final Driver THREE_PER_CENT = share("0.03");

    private final Plan plan = shop();

    @Property(tries = 400)
    void no_decision_alters_a_month_that_is_past(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 12) int month) {
        LocalDate day = LocalDate.of(2026, month, 5);
        Plan changed = plan;
        for (Change change : changes(random)) {
            boolean isPast = change.past(Place.WHOLE, plan, day).isPresent();
            Validated<Plan, ?> next = change.revise(changed);
            changed = isPast ? changed : (Plan) next.value().map(it -> (Object) it).orElse(changed);
        }

        Plan after = new SettledMonths(plan, day).in(changed);

        for (BudgetLine line : after.budget().stream().filter(BudgetLine::isDriven).toList()) {
            for (YearMonth past : YEAR.months().subList(0, month - 1)) {
                assertThat(line.amount(YEAR, past))
                        .as("%s in %s", line.id(), past)
                        .isEqualTo(amount(plan, line.id(), past));
            }
        }
    }

    private static List<Change> changes(Random random) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            YearMonth from = YEAR.months().get(random.nextInt(12));
            changes.add(
                    switch (random.nextInt(8)) {
                        case 0 ->
                                new ActionChange.Add(
                                        action("A7", from, DECEMBER, lifting("online", "0.4", 1))
                                                .withUses(List.of()));
                        case 1 -> new DriverChange("packing", THREE_PER_CENT, from);
                        case 2 -> PlanLists.BUDGET_LINES.revise(packing(THREE_PER_CENT));
                        case 3 ->
                                PlanLists.BUDGET_LINES.add(
                                        driven(
                                                "fees",
                                                OTHER,
                                                new Driver.Share(
                                                        BigDecimal.ONE,
                                                        Metric.parse("cost_of_goods"))));
                        case 4 -> PlanLists.GROUPS.revise(diapers(60, 45));
                        case 5 ->
                                new BudgetChange.Raise(
                                        "goods", MonthlyAmounts.of(Span.of(from), vnd(9_000_000)));
                        case 6 -> new DriverChange("ads", TWO_PER_CENT, from);
                        default ->
                                new TermsChange.Price(
                                        Optional.of("online"),
                                        Optional.empty(),
                                        new Span(from, DECEMBER),
                                        new BigDecimal("-0.1"));
                    });
        }
        return changes;
    }

    /** 2 % of 50 million online. */
    @Test
    void another_driver_holds_from_its_month_on() {
        Plan after = with(new DriverChange("packing", THREE_PER_CENT, JUNE));

        assertThat(amount(after, "packing", JUNE.minusMonths(1))).isEqualTo(vnd(1_000_000));
        assertThat(amount(after, "packing", JUNE)).isEqualTo(vnd(1_500_000));
        assertThat(after.with(new DriverChange("packing", THREE_PER_CENT, JUNE).undo(plan)))
                .isEqualTo(Validated.valid(plan));
    }

    @Test
    void amounts_that_were_typed_stay_before_a_driver_begins() {
        Plan after = with(new DriverChange("ads", TWO_PER_CENT, JUNE));

        assertThat(amount(after, "ads", MARCH)).isEqualTo(vnd(5_000_000));
        assertThat(amount(after, "ads", JUNE)).isEqualTo(vnd(1_000_000));
    }

    @Test
    void a_driver_begins_within_the_year_on_a_line_that_there_is() {
        assertThat(
                        new DriverChange("pack", THREE_PER_CENT, DECEMBER.plusMonths(1))
                                .revise(plan)
                                .problems())
                .extracting(it -> it.where() + " " + it.message().key())
                .containsExactly("line plan.unknown-line", "from change.month-outside-year");
    }

    /** What is decided in June holds from June on, also where it does not say so. */
    @Test
    void an_amendment_revises_a_driver_from_its_own_month_on() {
        PlanHistory history =
                PlanHistory.of(plan)
                        .amend(amendment(PlanLists.BUDGET_LINES.revise(packing(THREE_PER_CENT))));

        assertThat(amount(history.current(), "packing", JUNE.minusMonths(1)))
                .isEqualTo(vnd(1_000_000));
        assertThat(amount(history.current(), "packing", JUNE)).isEqualTo(vnd(1_500_000));
        assertThat(history.current().with(Changes.between(history.current(), plan)))
                .isEqualTo(Validated.valid(plan));
    }

    @Test
    void an_amendment_with_which_a_line_begins_adds_nothing_to_what_is_past() {
        Plan after =
                PlanHistory.of(plan)
                        .amend(
                                amendment(
                                        PlanLists.BUDGET_LINES.add(
                                                driven("bonus", OTHER, THREE_PER_CENT))))
                        .current();

        assertThat(amount(after, "bonus", JUNE.minusMonths(1))).isEqualTo(vnd(0));
        assertThat(amount(after, "bonus", JUNE)).isEqualTo(vnd(1_500_000));
    }

    @Test
    void a_line_that_was_spent_from_does_not_vanish() {
        assertThatThrownBy(
                        () ->
                                PlanHistory.of(plan)
                                        .amend(amendment(PlanLists.BUDGET_LINES.remove("packing"))))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("change.month-past");
    }

    @Test
    void months_that_are_set_for_the_past_are_refused() {
        BudgetLine earlier =
                packing(TWO_PER_CENT)
                        .withFixed(FixedMonths.NONE.with(Map.of(MARCH, vnd(1_000_001))));

        assertThatThrownBy(
                        () ->
                                PlanHistory.of(plan)
                                        .amend(amendment(PlanLists.BUDGET_LINES.revise(earlier))))
                .hasMessageContaining("change.month-past");
    }

    /** Goods ordered on the first of June come on 16 July; in May and June as planned. */
    @Test
    void goods_that_are_ordered_today_come_when_they_are_there() {
        Change more =
                new ActionChange.Add(
                        action("A7", JUNE, DECEMBER, lifting("online", "0.4", 1))
                                .withUses(List.of()));
        Plan changed = with(more);
        SettledMonths settled = new SettledMonths(plan, FIRST_OF_JUNE);
        Plan after = settled.in(changed);

        assertThat(amount(changed, "goods", JUNE)).isNotEqualTo(amount(plan, "goods", JUNE));
        assertThat(amount(after, "goods", JUNE)).isEqualTo(amount(plan, "goods", JUNE));
        assertThat(amount(after, "goods", JUNE.plusMonths(1)))
                .isGreaterThan(amount(changed, "goods", JUNE.plusMonths(1)));
        assertThat(after.budgetLine("goods").orElseThrow().total())
                .isEqualTo(changed.budgetLine("goods").orElseThrow().total());
        assertThat(settled.orderedTooLate(changed))
                .extracting(ProductGroup::id)
                .containsExactly("diapers");
        assertThat(settled.orderedTooLate(plan)).isEmpty();
    }

    /** Nobody decides what is kept as it was. */
    @Test
    void what_is_kept_is_told_as_following() {
        Plan changed =
                with(
                        new ActionChange.Add(
                                action("A7", JUNE, DECEMBER, lifting("online", "0.4", 1))
                                        .withUses(List.of())));
        Plan after = new SettledMonths(plan, FIRST_OF_JUNE).in(changed);

        assertThat(LineTrade.all(plan, after)).noneMatch(it -> it.line().id().equals("goods"));
        assertThat(LineTrade.following(plan, after)).anyMatch(it -> it.line().id().equals("goods"));
    }

    @Test
    void goods_that_are_bought_ahead_are_told_as_decided() {
        Plan after =
                with(
                        new BudgetChange.Raise(
                                "goods", MonthlyAmounts.of(Span.of(JUNE), vnd(9_000_000))));

        assertThat(amount(after, "goods", JUNE))
                .isEqualTo(amount(plan, "goods", JUNE).plus(vnd(9_000_000)));
        assertThat(LineTrade.all(plan, after)).anyMatch(it -> it.line().id().equals("goods"));
        assertThat(
                        after.with(
                                new BudgetChange.Raise(
                                                "goods",
                                                MonthlyAmounts.of(Span.of(JUNE), vnd(9_000_000)))
                                        .undo(plan)))
                .isEqualTo(Validated.valid(plan));
    }

    private Plan with(Change... changes) {
        return plan.with(List.of(changes)).orElseThrow(ProblemsException::new);
    }

    private static Amendment amendment(Change... changes) {
        return new Amendment(
                List.of(changes),
                Amendment.Cause.MARKET,
                Text.of("so"),
                "lan",
                FIRST_OF_JUNE,
                Amendment.Occasion.OWN_MEETING);
    }

    private static Money amount(Plan plan, String line, YearMonth month) {
        return plan.budgetLine(line).map(it -> it.amount(YEAR, month)).orElse(vnd(0));
    }

    private static Driver share(String share) {
        return new Driver.Share(new BigDecimal(share), Metric.parse("revenue[online]"));
    }

    private static BudgetLine packing(Driver driver) {
        return driven("packing", OTHER, driver);
    }

    private static BudgetLine driven(String id, Line line, Driver driver) {
        return BudgetLine.builder(id, Text.of(id), line).driven(VND, driver).build();
    }

    private static ProductGroup diapers(int cover, int leadTime) {
        return new ProductGroup(
                "diapers",
                Text.of("Diapers"),
                new BigDecimal("0.30"),
                Map.of(),
                cover,
                leadTime,
                Optional.empty(),
                ProductGroup.Supply.STOCK);
    }

    private static Plan shop() {
        Line goods =
                new Line(
                        Account.of(AccountKind.PURCHASES),
                        Optional.empty(),
                        Optional.of("diapers"));
        Plan plan = ChangedShop.plan();
        return smallShop()
                .withGroups(diapers(45, 45), group("toys", "0.40", Map.of()))
                .withBaseline(
                        new Baseline(
                                plan.baseline().figures(),
                                Optional.empty(),
                                Map.of("diapers", vnd(80_000_000))))
                .withBudget(
                        serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                        reserve("reserve", AccountKind.OTHER_OPERATING, everyMonth(2_000_000)),
                        packing(TWO_PER_CENT),
                        driven("goods", goods, new Driver.Replenishment()))
                .withActions()
                .plan();
    }
}
