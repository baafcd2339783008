package vn.aop.core.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.decision.Proposals.days;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.organic;
import static vn.aop.core.plan.SmallShop.person;
import static vn.aop.core.plan.SmallShop.resources;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Organic;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.resource.Person;
import vn.aop.core.resource.Routine;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/**
 * The example of {@code docs/formulas/capacity.md}, and the laws of everyday work: 50 million are
 * sold online every month, Minh packs 12.5 million a day and has 10 days, of which A1 takes 6 from
 * March to May.
 */
class PlannedDaysTest {

    private static final Person MINH = packing("12500000", "revenue[online]");

    private static Person packing(String oneDayPer, String metric) {
        return person("minh", "10")
                .withRoutine(
                        Optional.of(new Routine(new BigDecimal(oneDayPer), Metric.parse(metric))));
    }

    private static Plan plan(Person minh, Organic... organic) {
        return shop().withOrganic(organic)
                .withResources(resources(person("lan", "22"), minh))
                .withActions(work("A1", 3, 5).taking("minh", "6").action())
                .plan();
    }

    private static PersonMonth minh(Plan plan, int month) {
        return Projection.of(plan)
                .capacity(plan.resources().person("minh").orElseThrow(), month(month));
    }

    @ParameterizedTest(name = "online {0} more: {1} of {2} days, {3} left")
    @CsvSource({"0, 4, 10, 0", "0.3, 5.2, 11.2, -1.2", "1, 8, 14, -4"})
    void days_grow_with_what_is_sold(
            String growth, String routine, String effort, BigDecimal left) {
        Plan plan = plan(MINH, organic("online", "*", growth));

        PersonMonth march = minh(plan, 3);

        assertThat(march.routine()).contains(days(routine));
        assertThat(march.needed()).isEqualTo(days(effort));
        assertThat(march.left()).isEqualByComparingTo(left);
        assertThat(march.isOverloaded()).isEqualTo(left.signum() < 0);
        assertThat(minh(plan, 2).needed()).isEqualTo(days(routine));
        assertThat(Projection.of(plan).capacity()).contains(march);
    }

    @Property(tries = 100)
    void twice_the_sales_take_twice_the_days(@ForAll @IntRange(min = 1) int oneDayPer) {
        Person minh = packing(Integer.toString(oneDayPer), "revenue[online]");
        BigDecimal once = taken(plan(minh));
        BigDecimal twice = taken(plan(minh, organic("online", "*", "1")));

        assertThat(twice.subtract(once.add(once)).abs())
                .isLessThanOrEqualTo(once.ulp().multiply(BigDecimal.TEN));
    }

    private static BigDecimal taken(Plan plan) {
        return minh(plan, 7).routine().flatMap(Value::number).orElseThrow();
    }

    @Test
    void counts_take_days_too() {
        Measure orders =
                Measure.of("orders", Text.of("Đơn hàng", "Orders"), Text.of("đơn", "orders"))
                        .sold();
        Plan plan = plan(person("minh", "10"), organic("online", "*", "0.3"));
        Quantities counted =
                Quantities.builder(YEAR.previous())
                        .addMonths(
                                QuantityLine.of(orders).in("online"),
                                Collections.nCopies(12, BigDecimal.valueOf(240)))
                        .build();
        Plan counting =
                plan.toBuilder()
                        .company(plan.company().toBuilder().measures(orders).build())
                        .baseline(Baseline.of(plan.baseline().figures().with(counted)))
                        .resources(resources(person("lan", "22"), packing("120", "orders[online]")))
                        .actions()
                        .build();

        assertThat(minh(counting, 1).routine()).contains(days("2.6"));
    }

    /** The shop opened in October, and is to sell last year again. */
    @Test
    void what_is_unknown_is_not_0() {
        Plan young =
                shopWithGoalsOnly()
                        .withBaseline(
                                lastYear()
                                        .revenue(
                                                "store",
                                                "toys",
                                                millions(0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 100, 100))
                                        .figures())
                        .withGoals(goal("G1", "revenue", level("1200000000")))
                        .withResources(
                                resources(person("lan", "22"), packing("10000000", "revenue")))
                        .withActions(work("A1", 1, 12).taking("minh", "6").action())
                        .plan();

        PersonMonth january = minh(young, 1);

        assertThat(january.routine().flatMap(Value::whyUndefined)).isPresent();
        assertThat(january.needed().whyUndefined())
                .isEqualTo(january.routine().flatMap(Value::whyUndefined));
        assertThat(january.effort()).isEqualByComparingTo("6");
        assertThat(january.isOverloaded()).isFalse();
        assertThat(minh(young, 10).needed()).isEqualTo(days("16"));
    }

    @Test
    void who_has_no_routine_has_the_days_of_actions_and_nothing_is_worked_out() {
        Plan plan = plan(person("minh", "10"));
        PlannedDays days =
                new PlannedDays(
                        plan,
                        () -> {
                            throw new AssertionError("nothing to work out");
                        });

        assertThat(days.all())
                .hasSize(24)
                .isEqualTo(Projection.of(plan).capacity())
                .allSatisfy(it -> assertThat(it.effort()).isEqualTo(it.ofActions()))
                .allSatisfy(it -> assertThat(it.parts()).isEmpty());
        assertThat(minh(plan, 3))
                .isEqualTo(new PersonMonth(person("minh", "10"), month(3), SIX, Optional.empty()));
    }

    private static final BigDecimal SIX = new BigDecimal("6");

    @Test
    void work_that_follows_nothing_takes_nothing() {
        List<BigDecimal> without =
                Projection.of(plan(person("minh", "10"))).capacity().stream()
                        .map(PersonMonth::left)
                        .toList();

        assertThat(Projection.of(plan(packing("5", "interest"))).capacity())
                .extracting(PersonMonth::left)
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource({
        "cash, routine.balance",
        "gross_margin, routine.no-amount",
        "revenue[onlin], metric.unknown-tag"
    })
    void goes_by_money_and_counts_only(String metric, String problem) {
        assertThatThrownBy(() -> plan(packing("5", metric)))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        it ->
                                assertThat(it.problems())
                                        .singleElement()
                                        .satisfies(
                                                one -> {
                                                    assertThat(one.where())
                                                            .hasToString(
                                                                    "resources/people/minh/routine/of");
                                                    assertThat(one.message().key())
                                                            .isEqualTo(problem);
                                                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5"})
    void a_day_gets_something_done(String oneDayPer) {
        assertThatThrownBy(() -> packing(oneDayPer, "revenue"))
                .hasMessage(
                        "A routine takes one day for each %s of revenue; give a number above 0"
                                .formatted(oneDayPer));
    }

    @Test
    void says_its_parts() {
        assertThat(minh(plan(MINH), 3).parts())
                .contains(
                        Message.of("routine.parts")
                                .with("routine", days("4"))
                                .with("actions", days("6")));
    }
}
