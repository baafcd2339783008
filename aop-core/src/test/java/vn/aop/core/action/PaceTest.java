package vn.aop.core.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.Change;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.ProblemsException;

/** An action that goes on at another scale from a month on. */
class PaceTest {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final Change HALVED =
            new ActionRevision.Scale("A1", new BigDecimal("0.5"), Optional.of(JUNE));

    /** A lift of 0.30 over three months while it runs, and one of 0.40 over four that lasts. */
    private static Plan plan() {
        return smallShop()
                .withActions(
                        action(
                                "A1",
                                MARCH,
                                AUGUST,
                                effect("0.30", 3, Effect.Duration.WHILE_RUNNING),
                                effect("0.40", 4, Effect.Duration.LASTING)))
                .plan();
    }

    private static Effect effect(String lift, int ramp, Effect.Duration duration) {
        return new Effect(
                Optional.of("online"), Optional.empty(), new BigDecimal(lift), ramp, duration);
    }

    private static Action halved() {
        return plan().with(List.of(HALVED))
                .orElseThrow(ProblemsException::new)
                .action("A1")
                .orElseThrow();
    }

    @Test
    void runs_at_half_its_scale_from_june_on() {
        assertThat(halved().paceIn(YearMonth.of(2026, 5))).isEqualByComparingTo("1");
        assertThat(halved().paceIn(JUNE)).isEqualByComparingTo("0.5");
        assertThat(halved().paceIn(AUGUST)).isEqualByComparingTo("0.5");
    }

    @Test
    void what_ends_with_it_is_halved_and_what_lasts_grows_half_as_fast() {
        Effect ends = halved().effects().get(0);
        Effect lasts = halved().effects().get(1);

        assertThat(halved().liftIn(ends, YearMonth.of(2026, 5))).isEqualByComparingTo("0.30");
        assertThat(halved().liftIn(ends, JUNE)).isEqualByComparingTo("0.15");
        assertThat(halved().liftIn(lasts, YearMonth.of(2026, 5))).isEqualByComparingTo("0.30");
        assertThat(halved().liftIn(lasts, JUNE)).isEqualByComparingTo("0.35");
        assertThat(halved().liftIn(lasts, YearMonth.of(2026, 12))).isEqualByComparingTo("0.35");
    }

    /** Three of six months at half the pace leave 4.5 ÷ 6 of 30 million. */
    @Test
    void takes_money_and_days_in_proportion() {
        assertThat(halved().uses().get(0).amount()).isEqualTo(vnd(22_500_000));
        Plan after = plan().with(List.of(HALVED)).orElseThrow(ProblemsException::new);
        assertThat(days(after, YearMonth.of(2026, 5))).isEqualByComparingTo("4");
        assertThat(days(after, JUNE)).isEqualByComparingTo("2");
    }

    @Test
    void spends_month_by_month_at_its_pace() {
        Action halved = halved();

        assertThat(halved.spending(halved.uses().get(0), YEAR))
                .isEqualTo(
                        vnd(
                                0, 0, 5_000_000, 5_000_000, 5_000_000, 2_500_000, 2_500_000,
                                2_500_000, 0, 0, 0, 0));
    }

    @Test
    void spends_all_of_its_money_in_the_months_of_the_year_and_nothing_in_others() {
        Action overTheYear = action("A1", YearMonth.of(2026, 11), YearMonth.of(2027, 4));
        Action another = action("A1", YearMonth.of(2027, 1), YearMonth.of(2027, 4));
        BudgetUse use = overTheYear.uses().get(0);

        assertThat(overTheYear.spending(use, YEAR))
                .endsWith(vnd(15_000_000), vnd(15_000_000))
                .startsWith(vnd(0));
        assertThat(Money.total(another.spending(use, YEAR))).isEqualTo(vnd(0));
    }

    private static BigDecimal days(Plan plan, YearMonth month) {
        return Projection.of(plan)
                .capacity(plan.resources().person("lan").orElseThrow(), month)
                .effort();
    }

    @Test
    void leaves_the_months_before_alone() {
        Projection before = Projection.of(plan());
        Projection after =
                Projection.of(plan().with(List.of(HALVED)).orElseThrow(ProblemsException::new));

        before.figures()
                .lines()
                .forEach(
                        line ->
                                plan().year().months().stream()
                                        .filter(month -> month.isBefore(JUNE))
                                        .forEach(
                                                month ->
                                                        assertThat(
                                                                        after.figures()
                                                                                .amount(
                                                                                        line,
                                                                                        month))
                                                                .isEqualTo(
                                                                        before.figures()
                                                                                .amount(
                                                                                        line,
                                                                                        month))));
        assertThat(Change.undoing(List.of(HALVED), plan()))
                .containsExactly(new ActionRevision.Revise(plan().action("A1").orElseThrow()));
    }

    @Test
    void a_pace_is_above_nothing() {
        TreeMap<YearMonth, BigDecimal> pace = new TreeMap<>();
        pace.put(JUNE, BigDecimal.ZERO);
        Action action = halved();
        assertThatThrownBy(() -> action.toBuilder().pace(pace).build())
                .hasMessage("Action A1 runs at 0 from 2026-06; give a share above 0");
    }
}
