package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.action.Effect;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/**
 * A language centre: paid at once, pays as it sells, so that cash at the end of the year moves as
 * profit does. Actions of any months, money and lifts come and go.
 */
@AddLifecycleHook(FewerTries.class)
class NotSpendingLawsTest {

    @Provide
    Arbitrary<List<Action>> actions() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.longs().between(0, 90),
                        Arbitraries.of("ads", "fair", "desks"),
                        Arbitraries.integers().between(0, 40))
                .as(NotSpendingLawsTest::action)
                .list()
                .ofMaxSize(3)
                .map(NotSpendingLawsTest::numbered);
    }

    private static Action action(int from, int more, long millions, String line, int lift) {
        YearMonth first = YearMonth.of(2026, from);
        YearMonth last = YearMonth.of(2026, Math.min(12, from + more));
        Effect effect =
                new Effect(
                        Optional.of("store"),
                        Optional.empty(),
                        BigDecimal.valueOf(lift, 2),
                        0,
                        Effect.Duration.WHILE_RUNNING);
        return Action.builder("P", Text.of("P"), new Span(first, last))
                .uses(new BudgetUse(line, vnd(millions * 1_000_000)))
                .effects(List.of(effect))
                .build();
    }

    private static List<Action> numbered(List<Action> actions) {
        List<Action> all = new ArrayList<>();
        for (Action action : actions) {
            String id = "P" + all.size();
            all.add(action.toBuilder().id(id).build());
        }
        return all;
    }

    /** Goods, machines too: what leaves the till is what is spent, and comes back by sales. */
    @Property(tries = 300)
    void cash_at_the_end_moves_by_what_is_paid_back_less_what_is_spent(
            @ForAll("actions") List<Action> some, @ForAll("actions") List<Action> others) {
        TradeOff tradeOff = TradeOff.between(plan(some), plan(others));
        Value moved = Value.of(moreCash(tradeOff));

        assertThat(moved).isEqualTo(tradeOff.payback().net());
        assertThat(tradeOff.goal("G1").orElseThrow().change()).isEqualTo(moved);
    }

    @Provide
    Arbitrary<List<BudgetChange>> moves() {
        return Combinators.combine(
                        Arbitraries.of("ads", "fair", "desks"),
                        Arbitraries.of("ads", "fair", "desks"),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.longs().between(1, 2))
                .as(NotSpendingLawsTest::move)
                .list()
                .ofMaxSize(1);
    }

    private static BudgetChange move(String source, String target, int month, long millions) {
        MonthlyAmounts amounts =
                MonthlyAmounts.of(Span.of(YearMonth.of(2026, month)), vnd(millions * 1_000_000));
        return source.equals(target)
                ? new BudgetChange.Raise(source, amounts)
                : new BudgetChange.Move(source, target, amounts);
    }

    /** Money that goes from one line to another changes nothing of it, costs or machines. */
    @Property(tries = 300)
    void cash_moves_so_too_where_money_goes_from_line_to_line(
            @ForAll("actions") List<Action> some,
            @ForAll("actions") List<Action> others,
            @ForAll("moves") List<BudgetChange> moves,
            @ForAll("moves") List<BudgetChange> more) {
        List<BudgetChange> all = new ArrayList<>(moves);
        all.addAll(more);
        Plan moved = plan(others).with(all).value().orElseGet(() -> plan(others));
        TradeOff tradeOff = TradeOff.between(plan(some), moved);

        assertThat(Value.of(moreCash(tradeOff))).isEqualTo(tradeOff.payback().net());
    }

    @Property(tries = 300)
    void profit_and_cash_of_actions_taken_back_are_the_same_the_other_way_round(
            @ForAll("actions") List<Action> some, @ForAll("actions") List<Action> others) {
        TradeOff there = TradeOff.between(plan(some), plan(others));
        TradeOff back = TradeOff.between(plan(others), plan(some));

        assertThat(back.profitChange()).isEqualTo(there.profitChange().negated());
        assertThat(moreCash(back)).isEqualTo(moreCash(there).negated());
    }

    /** Nothing is kept before the line has it, and nothing that is not there. */
    @Property(tries = 300)
    void what_is_kept_is_never_more_than_the_lines_had(@ForAll("actions") List<Action> some) {
        TradeOff tradeOff = TradeOff.between(plan(List.of()), plan(some));
        CashFlow planned = tradeOff.versions().before().cash().orElseThrow();
        CashFlow kept = tradeOff.cashFlow().orElseThrow().before();

        for (YearMonth month : SmallShop.YEAR.months()) {
            int months = month.getMonthValue();
            assertThat(kept.closing(month).minus(planned.closing(month)))
                    .isBetween(vnd(0), vnd(months * 10_000_000L));
        }
    }

    /** What a line no longer has and its actions use is spent all the same. */
    @Property(tries = 300)
    void a_cut_saves_no_more_than_what_no_action_uses(
            @ForAll("actions") List<Action> some, @ForAll @LongRange(min = 1, max = 5) long cut) {
        Money less = vnd(cut * 1_000_000);
        Plan plan = plan(some);
        BudgetChange cutting =
                new BudgetChange.Cut("ads", MonthlyAmounts.of(SmallShop.YEAR.span(), less));
        TradeOff tradeOff =
                TradeOff.between(
                        plan, plan.with(List.of(cutting)).orElseThrow(ProblemsException::new));
        LineTrade ads = tradeOff.lines().get(0);
        Money free = ads.free().before().isNegative() ? vnd(0) : ads.free().before();
        Money all = less.multipliedBy(12);
        Money saved = all.isLessThan(free) ? all : free;

        assertThat(ads.saved()).isEqualTo(saved);
        assertThat(tradeOff.profitChange()).isEqualTo(Value.of(saved));
        assertThat(moreCash(tradeOff)).isEqualTo(saved);
    }

    private static Money moreCash(TradeOff tradeOff) {
        BeforeAfter<CashFlow> cash = tradeOff.cashFlow().orElseThrow();
        return end(cash.after()).minus(end(cash.before()));
    }

    private static Money end(CashFlow cash) {
        return cash.closing(SmallShop.DECEMBER);
    }

    private static Plan plan(List<Action> actions) {
        return SmallShop.shopWithGoalsOnly()
                .withChannels(SmallShop.channel("store", "0"))
                .withGroups(
                        new ProductGroup(
                                "lessons",
                                Text.of("Lớp học", "Lessons"),
                                new BigDecimal("0.40"),
                                Map.of(),
                                0,
                                ProductGroup.Supply.AS_SOLD))
                .withBaseline(
                        new Baseline(
                                lastYear()
                                        .revenue("store", "lessons", everyMonth(100_000_000))
                                        .figures(),
                                Optional.of(vnd(100_000_000)),
                                Map.of()))
                .withGoals(SmallShop.goal("G1", "cash", level("1")))
                .withBudget(
                        SmallShop.serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                        SmallShop.serving(
                                "fair", AccountKind.OTHER_OPERATING, everyMonth(2_000_000)),
                        SmallShop.serving("desks", AccountKind.CAPEX, everyMonth(3_000_000)))
                .withActions(actions.toArray(Action[]::new))
                .plan();
    }
}
