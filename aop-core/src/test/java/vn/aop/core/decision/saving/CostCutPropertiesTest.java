package vn.aop.core.decision.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.line;
import static vn.aop.core.plan.SmallShop.reserve;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.capacity.Headroom;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.Change;
import vn.aop.core.decision.DamageMeter;
import vn.aop.core.decision.GoalDamage;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Span;
import vn.aop.core.limit.Deadline;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

/** Laws of a cost cut on random small plans with up to three actions. */
@AddLifecycleHook(FewerTries.class)
class CostCutPropertiesTest {

    private static final YearMonth BY = YearMonth.of(2026, 9);
    private static final List<String> PARTS = List.of("1", "0.75", "0.5", "0.25", "0");

    @Provide
    Arbitrary<Plan> plans() {
        return Arbitraries.randomValue(CostCutPropertiesTest::plan);
    }

    private static Plan plan(Random random) {
        List<Action> actions = new ArrayList<>();
        for (int i = 1; i <= 1 + random.nextInt(3); i++) {
            actions.add(action("A" + i, random));
        }
        return smallShop()
                .withGoals(
                        goal("G1", "revenue", growth("0.15")),
                        goal("G2", "revenue[online] / revenue", level("0.35")),
                        goal("G3", "operating_profit", level("200000000")))
                .withBudget(
                        serving(
                                "ads",
                                AccountKind.MARKETING,
                                everyMonth(random.nextInt(9_999_999))),
                        line(
                                "power",
                                Line.of(Account.of(AccountKind.OTHER_OPERATING)),
                                Limit.SOFT,
                                Purpose.RUNNING,
                                everyMonth(random.nextInt(4_999_999))),
                        reserve(
                                "reserve",
                                AccountKind.OTHER_OPERATING,
                                everyMonth(random.nextInt(1_999_999))))
                .withActions(actions.toArray(Action[]::new))
                .plan();
    }

    private static Action action(String id, Random random) {
        YearMonth from = JANUARY.plusMonths(random.nextInt(10));
        YearMonth to = from.plusMonths(random.nextInt(6));
        return Action.builder(id, Text.of(id), new Span(from, to))
                .goals("G1")
                .uses(
                        new BudgetUse("ads", vnd(random.nextInt(29_999_999))),
                        new BudgetUse("power", vnd(random.nextInt(999_999))))
                .effects(
                        lifting(
                                random.nextBoolean() ? "online" : "store",
                                "0." + (10 + random.nextInt(60)),
                                random.nextInt(4)))
                .build();
    }

    @Property(tries = 40)
    void no_set_of_parts_saves_as_much_and_harms_less(
            @ForAll("plans") Plan plan, @ForAll int seed) {
        Money save = vnd(1 + new Random(seed).nextInt(60_000_000));
        Validated<CostCut, Problem> answer = CostCut.of(plan, save, JANUARY, BY);

        Optional<GoalDamage> best = bestOfAll(plan, save);

        assertThat(answer.value().isPresent()).isEqualTo(best.isPresent());
        if (best.isPresent()) {
            CostCut cut = answer.orElseThrow(ProblemsException::new);
            assertThat(cut.saving()).isGreaterThanOrEqualTo(save);
            assertThat(rounded(measured(plan, cut.changes())))
                    .isLessThanOrEqualTo(rounded(best.orElseThrow()));
            assertThat(grid(plan, save).damage()).isEqualByComparingTo(rounded(best.orElseThrow()));
        }
    }

    private static CutPackage grid(Plan plan, Money save) {
        CutOptions ways =
                new CutOptions(new CuttableLines(plan, new Span(JANUARY, BY)), CutPolicy.USUAL);
        DamageMeter meter = new DamageMeter(Projection.of(plan));
        return new CutSearch(
                        ways,
                        save,
                        meter,
                        new DamageEstimate(ways, meter, Deadline.none()),
                        CutPolicy.USUAL,
                        Deadline.none())
                .best();
    }

    /** Every combination of parts, tried out with the changes themselves. */
    private static Optional<GoalDamage> bestOfAll(Plan plan, Money save) {
        List<List<Change>> sets = List.of(List.of());
        for (Action action : plan.actions()) {
            List<List<Change>> longer = new ArrayList<>();
            for (List<Change> set : sets) {
                PARTS.forEach(part -> longer.add(with(set, action, new BigDecimal(part))));
            }
            sets = longer;
        }
        return sets.stream()
                .flatMap(set -> damage(plan, set, save).stream())
                .min((one, other) -> rounded(one).compareTo(rounded(other)));
    }

    private static List<Change> with(List<Change> set, Action action, BigDecimal part) {
        List<Change> longer = new ArrayList<>(set);
        if (part.signum() == 0) {
            longer.add(new ActionChange.Drop(action.id(), Optional.empty()));
        } else if (part.compareTo(BigDecimal.ONE) < 0) {
            longer.add(new ActionRevision.Scale(action.id(), part));
        }
        return longer;
    }

    /** The damage of a set if it can save enough; its lines give what actions leave them. */
    private static Optional<GoalDamage> damage(Plan plan, List<Change> set, Money save) {
        Plan after = plan.with(set).orElseThrow(ProblemsException::new);
        long before = 0;
        long most = 0;
        List<BudgetLine> cut = new ArrayList<>();
        for (BudgetLine line : plan.budget()) {
            before += given(plan, plan, line);
            most += given(plan, after, line);
        }
        if (most < save.getAmountMinorLong()) {
            return Optional.empty();
        }
        long taken = Math.max(save.getAmountMinorLong(), most - before);
        for (BudgetLine line : plan.budget()) {
            long part = Math.min(taken, line.total().getAmountMinorLong());
            taken -= part;
            cut.add(spreading(line, line.total().getAmountMinorLong() - part));
        }
        Plan saved = after.toBuilder().budget(cut).build();
        return Optional.of(GoalDamage.between(Projection.of(plan), Projection.of(saved)));
    }

    /** All that counts for these goals is how much is spent in all, so one month may hold it. */
    private static BudgetLine spreading(BudgetLine line, long total) {
        List<Money> months = new ArrayList<>(java.util.Collections.nCopies(12, vnd(0)));
        months.set(11, vnd(total));
        return line.withMonths(months);
    }

    /**
     * The most that a line can give: tried out đồng by đồng from the headroom, later months first.
     */
    private static long given(Plan plan, Plan after, BudgetLine line) {
        if (line.limit() == Limit.RESERVE) {
            long window = line.months().get(0).getAmountMinorLong() * 9;
            return Math.max(0, Math.min(window, line.total().getAmountMinorLong() - 5_000_000));
        }
        List<Money> was = Headroom.of(plan, line).months();
        List<Money> is = Headroom.of(after, line).months();
        long left = Long.MAX_VALUE;
        long sum = 0;
        for (int i = 11; i >= 0; i--) {
            left = Math.min(left, Math.max(0, is.get(i).getAmountMinorLong()));
            long free = step(is, i);
            long freed = free - step(was, i);
            BigDecimal share =
                    line.purpose() == Purpose.RUNNING ? new BigDecimal("0.10") : BigDecimal.ONE;
            long allowed =
                    line.months()
                            .get(i)
                            .multipliedBy(share, RoundingMode.DOWN)
                            .getAmountMinorLong();
            long part = i > 8 ? 0 : Math.min(left, Math.max(0, Math.min(free, allowed + freed)));
            sum += part;
            left -= part;
        }
        return sum;
    }

    private static long step(List<Money> sums, int i) {
        return sums.get(i).getAmountMinorLong()
                - (i == 0 ? 0 : sums.get(i - 1).getAmountMinorLong());
    }

    private static GoalDamage measured(Plan plan, List<Change> changes) {
        return GoalDamage.between(
                Projection.of(plan),
                Projection.of(plan.with(changes).orElseThrow(ProblemsException::new)));
    }

    private static GoalDamage rounded(GoalDamage damage) {
        return new GoalDamage(
                damage.statuses(),
                damage.losses().stream().map(it -> it.setScale(6, RoundingMode.HALF_UP)).toList());
    }

    /** What lay in the past, what is taken and what stays of the reserve sum to the line. */
    @Property(tries = 40)
    void what_is_cut_and_what_is_kept_sum_to_what_was_there(
            @ForAll("plans") Plan plan, @ForAll int seed) {
        Random random = new Random(seed);
        YearMonth from = JANUARY.plusMonths(random.nextInt(9));
        CostCut.of(plan, vnd(1 + random.nextInt(9_999_999)), from, BY)
                .value()
                .ifPresent(
                        cut -> {
                            BudgetLine reserve = plan.budgetLine("reserve").orElseThrow();
                            Plan after =
                                    plan.with(cut.changes()).orElseThrow(ProblemsException::new);
                            Money told =
                                    cut.protectedSpending().stream()
                                            .filter(it -> it.line().id().equals("reserve"))
                                            .map(ProtectedSpending::amount)
                                            .reduce(vnd(0), Money::plus);
                            assertThat(told)
                                    .isEqualTo(after.budgetLine("reserve").orElseThrow().total());
                            assertThat(reserve.total().minus(told))
                                    .isEqualTo(
                                            cut.measures().stream()
                                                    .filter(
                                                            it ->
                                                                    it.kind()
                                                                            == CutMeasure.Kind
                                                                                    .RESERVE)
                                                    .map(CutMeasure::saving)
                                                    .reduce(vnd(0), Money::plus));
                        });
    }

    @Property(tries = 40)
    void leaves_no_action_shorter_than_it_was(@ForAll("plans") Plan plan, @ForAll int seed) {
        Money save = vnd(1 + new Random(seed).nextInt(60_000_000));

        CostCut.of(plan, save, JANUARY, BY)
                .value()
                .map(cut -> plan.with(cut.changes()).orElseThrow(ProblemsException::new))
                .ifPresent(
                        after ->
                                plan.budget()
                                        .forEach(
                                                line ->
                                                        assertThat(least(after, line))
                                                                .isGreaterThanOrEqualTo(
                                                                        Math.min(
                                                                                0,
                                                                                least(
                                                                                        plan,
                                                                                        line)))));
    }

    private static long least(Plan plan, BudgetLine line) {
        BudgetLine own = plan.budgetLine(line.id()).orElseThrow();
        return Headroom.of(plan, own).least().getAmountMinorLong();
    }
}
