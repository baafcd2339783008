package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Recorded;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Text;

/** What follows from a missing record, sum by sum; see {@code docs/formulas/records.md}. */
class CompletenessTest {

    private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);
    private static final List<String> CHANNELS = List.of("store", "online");
    private static final List<String> GROUPS = List.of("diapers", "toys");

    private static SmallShop shop() {
        return smallShop()
                .withActions()
                .withRisks()
                .withBudget(
                        running("rent", AccountKind.PREMISES, everyMonth(10_000_000)),
                        SmallShop.line(
                                "toys",
                                new Line(
                                        Account.of(AccountKind.PURCHASES),
                                        Optional.empty(),
                                        Optional.of("toys")),
                                Limit.SOFT,
                                Purpose.RUNNING,
                                everyMonth(40_000_000)));
    }

    /** Two months of which everything is recorded but what a test leaves out. */
    private static ShopFigures without(String... left) {
        List<String> all = List.of(left);
        ShopFigures figures = thisYear();
        for (String channel : CHANNELS) {
            for (String group : GROUPS) {
                figures.revenue(channel, group, millions(40, 40));
                if (!all.contains("cost " + channel + " " + group)) {
                    figures.costOfGoods(channel, group, millions(28, 28));
                }
            }
        }
        figures.spendingIn("online", AccountKind.CHANNEL_FEES, millions(8, 8));
        if (!all.contains("rent")) {
            figures.spending(AccountKind.PREMISES, millions(10, 10));
        }
        if (!all.contains("purchases")) {
            figures.spending(AccountKind.PURCHASES, millions(40, 40));
        }
        return figures;
    }

    private static Completeness completeness(Actuals actuals) {
        Plan plan = shop().plan();
        Projection planned = Projection.of(plan);
        return Completeness.of(plan, planned, ProvisionalCosts.in(plan, planned, actuals));
    }

    private static boolean isUnknown(Actuals actuals, String sum, YearMonth month) {
        Selection selection = Metric.parse(sum).selections().iterator().next();
        return completeness(actuals).missing(selection, Span.of(month)).isPresent();
    }

    private static List<String> missing(ShopFigures figures) {
        return completeness(figures.asWritten()).in(Span.of(JANUARY)).stream()
                .map(it -> it.what().toString())
                .toList();
    }

    @Test
    void nothing_is_missing_where_all_is_recorded() {
        assertThat(missing(without())).isEmpty();
    }

    @Test
    void what_is_missing_is_told_in_as_few_words_as_will_do() {
        assertThat(
                        missing(
                                without(
                                        "cost store diapers",
                                        "cost store toys",
                                        "cost online diapers",
                                        "cost online toys")))
                .containsExactly("cost_of_goods");
        assertThat(missing(without("cost online diapers", "cost online toys")))
                .containsExactly("cost_of_goods[online]");
        assertThat(missing(without("cost online toys", "cost store toys")))
                .containsExactly("cost_of_goods[toys]");
        assertThat(missing(without("cost online toys")))
                .containsExactly("cost_of_goods[online,toys]");
    }

    /** Of both months something is left out; the sum of February is asked for. */
    @ParameterizedTest(name = "without {0}, {1} is unknown: {2}")
    @CsvSource({
        "rent, cash, true",
        "purchases, cash, true",
        "cost online toys, cash, false",
        "cost online toys, stock, true",
        "cost online toys, stock[toys], true",
        "cost online toys, stock[diapers], false",
        "purchases, stock, true",
        "purchases, stock[toys], true",
        "purchases, purchases[toys], true",
        "purchases, purchases[diapers], false",
        "rent, stock, false",
        "rent, premises, true",
        "rent, revenue, false",
    })
    void what_stands_on_it_is_unknown(String left, String sum, boolean unknown) {
        assertThat(isUnknown(without(left).asWritten(), sum, FEBRUARY)).isEqualTo(unknown);
    }

    /** Left out of January alone; February is as it should be. */
    @ParameterizedTest
    @CsvSource({
        "PREMISES, cash, true",
        "PREMISES, premises, false",
        "COST_OF_GOODS, stock, true",
        "COST_OF_GOODS, cost_of_goods, false",
    })
    void a_balance_stands_on_all_months_before_and_a_sum_on_its_own(
            AccountKind left, String sum, boolean unknown) {
        Actuals all = without().asWritten();
        Recorded.Builder rows = new Recorded.Builder();
        all.recorded()
                .lines()
                .forEach(
                        (month, lines) ->
                                lines.stream()
                                        .filter(
                                                it ->
                                                        month.equals(FEBRUARY)
                                                                || it.account().kind() != left)
                                        .forEach(it -> rows.line(it, month)));

        assertThat(isUnknown(all.with(rows.build()), sum, FEBRUARY)).isEqualTo(unknown);
    }

    @Test
    void what_is_recorded_in_all_only_is_unknown_apart_in_that_month_alone() {
        ShopFigures figures = thisYear();
        for (String channel : CHANNELS) {
            for (String group : GROUPS) {
                figures.revenue(channel, group, millions(40, 40));
                figures.costOfGoods(channel, group, millions(28));
            }
        }
        Actuals actuals = figures.spending(AccountKind.COST_OF_GOODS, millions(0, 112)).asWritten();

        assertThat(isUnknown(actuals, "cost_of_goods[online]", JANUARY)).isFalse();
        assertThat(isUnknown(actuals, "cost_of_goods[online]", FEBRUARY)).isTrue();
        assertThat(isUnknown(actuals, "cost_of_goods", FEBRUARY)).isFalse();
    }

    @Test
    void a_row_of_zero_in_all_says_that_no_part_has_more() {
        Actuals written =
                without("cost online diapers", "cost online toys", "cost store toys").asWritten();
        Recorded.Builder rows = new Recorded.Builder();
        written.recorded().in(JANUARY).forEach(it -> rows.line(it, JANUARY));
        rows.zero(Line.of(Account.of(AccountKind.COST_OF_GOODS)), JANUARY);

        assertThat(isUnknown(written.with(rows.build()), "cost_of_goods[online]", JANUARY))
                .isFalse();
    }

    @Test
    void an_own_account_tells_of_its_kind_and_not_of_another_own_account() {
        Account power = new Account("power", AccountKind.PREMISES, Text.of("Điện"));
        Account water = new Account("water", AccountKind.PREMISES, Text.of("Nước"));
        Actuals actuals =
                thisYear().spending("power", AccountKind.PREMISES, millions(3)).asWritten();

        assertThat(told(Account.of(AccountKind.PREMISES), actuals)).isTrue();
        assertThat(told(power, actuals)).isTrue();
        assertThat(told(water, actuals)).isFalse();
        assertThat(told(water, thisYear().spending(AccountKind.PREMISES, millions(3)).asWritten()))
                .isTrue();
    }

    private static boolean told(Account account, Actuals actuals) {
        Expected expected = Expected.any(Line.of(account), JANUARY, SmallShop.vnd(1_000_000));
        return expected.missing(actuals.figures(), actuals.recorded()).isEmpty();
    }
}
