package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.aop.core.action.Action;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Person;

/** Every sum of a projection: cells, channels, groups, months, stock, days, coverage. */
class ProjectionSumsTest {

    private static final List<AccountKind> SOLD =
            List.of(AccountKind.REVENUE, AccountKind.COST_OF_GOODS, AccountKind.CHANNEL_FEES);

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.plans();
    }

    @Property(tries = 40)
    void cells_sum_over_channels_groups_and_months_to_the_total(@ForAll("plans") Plan plan) {
        Projection projection = Projection.of(plan);
        Figures figures = projection.figures();

        for (AccountKind kind : SOLD) {
            BigDecimal total = value(projection, kind.id());
            assertThat(total).isEqualByComparingTo(RandomPlans.sumOfLines(figures, kind));
            assertThat(total).isEqualByComparingTo(byTag(projection, kind, RandomPlans.CHANNELS));
            assertThat(total).isEqualByComparingTo(byTag(projection, kind, RandomPlans.GROUPS));
            assertThat(total).isEqualByComparingTo(byMonth(figures, kind));
        }
    }

    @Property(tries = 40)
    void operating_profit_is_revenue_less_every_operating_cost_whichever_way_it_is_cut(
            @ForAll("plans") Plan plan) {
        Projection projection = Projection.of(plan);
        Figures figures = projection.figures();
        BigDecimal profit = RandomPlans.sumOfLines(figures, AccountKind.REVENUE);
        for (AccountKind cost : AccountKind.operatingCosts()) {
            profit = profit.subtract(RandomPlans.sumOfLines(figures, cost));
        }

        assertThat(value(projection, "operating_profit")).isEqualByComparingTo(profit);
        assertThat(value(projection, "gross_profit"))
                .isEqualByComparingTo(
                        value(projection, "gross_profit[store]")
                                .add(value(projection, "gross_profit[online]")));
    }

    /** Half up, once, of an amount that the test works out with fractions of its own. */
    @Property(tries = 40)
    void each_cell_is_last_year_times_one_plus_organic_plus_lifts(@ForAll("plans") Plan plan) {
        Figures lastYear = plan.baseline().figures();
        Figures figures = Projection.of(plan).figures();

        for (String channel : RandomPlans.CHANNELS) {
            for (String group : RandomPlans.GROUPS) {
                Selection cell = Selection.of(AccountKind.REVENUE, channel, group);
                for (YearMonth month : plan.year().months()) {
                    if (plan.revenue().monthly(channel, group).isEmpty()) {
                        BigDecimal before = lastYear.sum(cell, month.minusYears(1)).getAmount();
                        BigDecimal factor = factor(plan, channel, group, month);
                        assertThat(figures.sum(cell, month).getAmount())
                                .isEqualByComparingTo(
                                        before.multiply(factor).setScale(0, RoundingMode.HALF_UP));
                    }
                }
            }
        }
    }

    @Property(tries = 40)
    void stock_is_opening_plus_purchases_less_cost_of_goods_of_every_month(
            @ForAll("plans") Plan plan) {
        Projection projection = Projection.of(plan);
        Figures figures = projection.figures();

        BigDecimal all = BigDecimal.ZERO;
        for (String group : projection.stock().groups()) {
            BigDecimal stock = plan.baseline().openingStock().get(group).getAmount();
            for (YearMonth month : plan.year().months()) {
                stock =
                        stock.add(figures.sum(Selection.of("purchases", group), month).getAmount())
                                .subtract(
                                        figures.sum(Selection.of("cost_of_goods", group), month)
                                                .getAmount());
                assertThat(number(projection.stock().closing(Optional.of(group), month)))
                        .isEqualByComparingTo(stock);
            }
            all = all.add(stock);
        }
        Value together = projection.stock().closing(Optional.empty(), plan.year().last());
        assertThat(together.number().orElse(BigDecimal.ZERO)).isEqualByComparingTo(all);
    }

    @Property(tries = 40)
    void days_left_over_the_year_are_the_days_there_are_less_each_actions_effort(
            @ForAll("plans") Plan plan) {
        for (Person person : plan.resources().people()) {
            BigDecimal left = person.daysPerMonth().multiply(BigDecimal.valueOf(12));
            for (Action action : plan.actions()) {
                long months =
                        action.running().months().stream().filter(plan.year()::contains).count();
                left =
                        left.subtract(
                                action.effort()
                                        .getOrDefault(person.id(), BigDecimal.ZERO)
                                        .multiply(BigDecimal.valueOf(months)));
            }

            List<PersonMonth> year =
                    Projection.of(plan).capacity().stream()
                            .filter(it -> it.person().equals(person))
                            .toList();
            assertThat(year).extracting(PersonMonth::month).isEqualTo(plan.year().months());
            assertThat(
                            year.stream()
                                    .map(PersonMonth::left)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(left);
            assertThat(year)
                    .allSatisfy(
                            it ->
                                    assertThat(
                                                    it.left()
                                                            .max(BigDecimal.ZERO)
                                                            .subtract(it.overload()))
                                            .isEqualByComparingTo(it.left()));
        }
    }

    @Property(tries = 40)
    void a_target_without_its_reasons_is_the_same_number(@ForAll("plans") Plan plan) {
        for (Goal goal : plan.goals()) {
            assertThat(GoalTarget.value(plan, goal)).isEqualTo(GoalTarget.of(plan, goal).value());
        }
    }

    @Property(tries = 40)
    void coverage_is_the_sum_of_the_serving_steps_over_the_gap(@ForAll("plans") Plan plan) {
        Projection projection = Projection.of(plan);

        for (Goal goal : plan.goals()) {
            Value coverage = projection.coverage(goal).value();
            if (coverage.number().isPresent()) {
                Bridge bridge = projection.bridge(goal.metric());
                BigDecimal gap =
                        number(GoalTarget.of(plan, goal).value())
                                .subtract(number(bridge.baseline()));
                BigDecimal steps = BigDecimal.ZERO;
                for (Bridge.Step step : bridge.steps()) {
                    boolean serves =
                            step.action()
                                    .flatMap(plan::action)
                                    .filter(action -> action.goals().contains(goal.id()))
                                    .isPresent();
                    steps = serves ? steps.add(number(step.amount())) : steps;
                }
                assertThat(number(coverage))
                        .isEqualByComparingTo(steps.divide(gap, Value.PRECISION));
            }
        }
    }

    private static BigDecimal byTag(Projection projection, AccountKind kind, List<String> tags) {
        return tags.stream()
                .map(tag -> value(projection, kind.id() + "[" + tag + "]"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal byMonth(Figures figures, AccountKind kind) {
        return figures.year().months().stream()
                .map(month -> figures.sum(Selection.of(kind), month).getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal factor(Plan plan, String channel, String group, YearMonth month) {
        BigDecimal factor = BigDecimal.ONE.add(plan.revenue().organicGrowth(channel, group));
        for (Action action : plan.actions()) {
            for (var effect : action.effects()) {
                if (effect.channel().orElse(channel).equals(channel)
                        && effect.group().orElse(group).equals(group)) {
                    factor = factor.add(effect.liftIn(action.running(), month));
                }
            }
        }
        return factor;
    }

    private static BigDecimal value(Projection projection, String metric) {
        return number(
                Metric.parse(metric)
                        .value(
                                MetricSource.of(projection.figures(), Origin.Kind.PROJECTION),
                                projection.plan().year().span()));
    }

    private static BigDecimal number(Value value) {
        return value.number().orElseThrow();
    }
}
