package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Span;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/** Three lines of 5 million a month, and what is changed of them one after the other. */
@AddLifecycleHook(FewerTries.class)
class NetChangesTest {

    private static final Plan PLAN =
            shopWithGoalsOnly()
                    .withBudget(
                            serving("a", AccountKind.MARKETING, everyMonth(5_000_000)),
                            serving("b", AccountKind.MARKETING, everyMonth(5_000_000)),
                            serving("c", AccountKind.OTHER_OPERATING, everyMonth(5_000_000)))
                    .plan();

    private static MonthlyAmounts in(int month, long millions) {
        return new MonthlyAmounts(
                new TreeMap<>(Map.of(YearMonth.of(2026, month), vnd(millions * 1_000_000))));
    }

    private static BudgetChange raise(String line, int month, long millions) {
        return new BudgetChange.Raise(line, in(month, millions));
    }

    private static BudgetChange cut(String line, int month, long millions) {
        return new BudgetChange.Cut(line, in(month, millions));
    }

    private static BudgetChange move(String source, String target, int month, long millions) {
        return new BudgetChange.Move(source, target, in(month, millions));
    }

    @Test
    void a_raise_that_is_taken_back_in_part_is_what_is_left_of_it() {
        assertThat(Changes.net(List.of(raise("a", 3, 120), cut("a", 3, 90)), PLAN))
                .containsExactly(raise("a", 3, 30));
        assertThat(Changes.net(List.of(cut("a", 3, 4), raise("a", 3, 6)), PLAN))
                .containsExactly(raise("a", 3, 2));
        assertThat(Changes.net(List.of(cut("a", 3, 4), raise("a", 3, 4)), PLAN)).isEmpty();
    }

    @Test
    void what_is_less_in_one_month_and_more_in_another_stays_two_changes() {
        assertThat(Changes.net(List.of(cut("a", 3, 4), raise("a", 5, 4)), PLAN))
                .containsExactly(cut("a", 3, 4), raise("a", 5, 4));
    }

    @Test
    void money_that_is_moved_back_in_part_is_moved_by_the_rest() {
        assertThat(Changes.net(List.of(move("a", "b", 3, 4), move("b", "a", 3, 3)), PLAN))
                .containsExactly(move("a", "b", 3, 1));
        assertThat(Changes.net(List.of(move("a", "b", 3, 2), move("b", "a", 3, 3)), PLAN))
                .containsExactly(move("b", "a", 3, 1));
    }

    /** The 3 million that are moved are there only once the line is raised. */
    @Test
    void what_touches_the_line_in_between_keeps_them_apart() {
        List<Change> changes =
                List.of(raise("a", 3, 5), move("a", "b", 3, 8), cut("a", 3, 2), cut("c", 3, 1));

        assertThat(Changes.net(changes, PLAN)).isEqualTo(changes);
    }

    @Test
    void an_action_that_uses_the_line_keeps_nothing_apart() {
        Action action =
                Action.builder("P1", Text.of("P1"), Span.of(YearMonth.of(2026, 3)))
                        .uses("a", vnd(30_000_000))
                        .build();
        Change add = new ActionChange.Add(action);

        assertThat(Changes.net(List.of(raise("a", 3, 30), add, cut("a", 3, 10)), PLAN))
                .containsExactly(raise("a", 3, 20), add);
    }

    private static TermsChange price(String channel, String change) {
        return new TermsChange.Price(
                Optional.of(channel),
                Optional.empty(),
                Span.of(YearMonth.of(2026, 3)),
                new BigDecimal(change));
    }

    /** The later of the same sales stays, others between or not, where it makes a difference. */
    @Test
    void of_two_prices_of_the_same_sales_the_later_stays() {
        List<Change> changes =
                List.of(
                        price("store", "-0.20"),
                        price("online", "-0.20"),
                        raise("a", 3, 1),
                        price("store", "-0.10"),
                        price("online", "0"));

        List<Change> net = Changes.net(changes, PLAN);

        assertThat(net).containsExactly(raise("a", 3, 1), price("store", "-0.10"));
        assertThat(PLAN.with(net)).isEqualTo(PLAN.with(changes));
    }

    @Provide
    Arbitrary<List<BudgetChange>> changes() {
        Arbitrary<String> lines = Arbitraries.of("a", "b", "c");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        lines,
                        lines,
                        Arbitraries.integers().between(3, 4),
                        Arbitraries.longs().between(1, 6))
                .as(NetChangesTest::change)
                .list()
                .ofMaxSize(8);
    }

    private static BudgetChange change(int kind, String one, String other, int month, long amount) {
        if (kind == 2 && !one.equals(other)) {
            return move(one, other, month, amount);
        }
        return kind == 0 ? raise(one, month, amount) : cut(one, month, amount);
    }

    @Property
    void the_net_leads_to_the_same_plan_in_no_more_changes(
            @ForAll("changes") List<BudgetChange> tried) {
        List<Change> made = new ArrayList<>();
        Plan plan = PLAN;
        for (BudgetChange change : tried) {
            Plan before = plan;
            plan = change.revise(before).value().orElse(before);
            if (!plan.equals(before)) {
                made.add(change);
            }
        }
        List<Change> net = Changes.net(made, PLAN);

        assertThat(PLAN.with(net).orElseThrow(ProblemsException::new)).isEqualTo(plan);
        assertThat(net).hasSizeLessThanOrEqualTo(made.size());
        assertThat(Changes.net(net, PLAN)).isEqualTo(net);
    }
}
