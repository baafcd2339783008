package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.organic;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.capacity.PredecessorCycles;
import vn.aop.core.figures.Span;
import vn.aop.core.limit.Limits;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;

/** What would make a projection a number that only looks right, each with its place. */
class ProjectionProblemsTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Test
    void a_sound_plan_has_none() {
        assertThat(Projection.problems(smallShop().plan())).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2025-06, 2025-12, true",
        "2027-01, 2027-03, true",
        "2025-12, 2026-01, false",
        "2026-12, 2027-03, false",
        "2025-01, 2027-12, false",
    })
    void an_action_wholly_outside_the_year_is_told(YearMonth from, YearMonth to, boolean told) {
        SmallShop shop = shopWithGoalsOnly().withActions(running("A1", from, to));

        List<Problem> problems = Projection.problems(shop.plan());

        Problem outside =
                Problem.at(Place.of("actions/A1/from"), "projection.action-outside-year")
                        .with("action", "A1")
                        .with("running", new Span(from, to))
                        .with("from", YEAR.first())
                        .with("to", YEAR.last());
        assertThat(problems).isEqualTo(told ? List.of(outside) : List.of());
    }

    /** 30 million × (1 − 0.70 − 0.50) in the second of two ramp months. */
    @Test
    void effects_that_drive_revenue_below_zero_are_told_with_month_and_amount() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withBaseline(
                                lastYear()
                                        .revenue("online", "toys", everyMonth(30_000_000))
                                        .figures())
                        .withActions(
                                effect("A1", MARCH, lifting("online", "-0.50", 0)),
                                effect("A2", MARCH.plusMonths(1), lifting("online", "-0.70", 2)));

        assertThat(Projection.problems(shop.plan()))
                .containsExactly(
                        Problem.at(Place.of("actions/A2/effects"), "projection.negative-revenue")
                                .with("channel", "online")
                                .with("group", "toys")
                                .with("month", MAY)
                                .with("amount", vnd(-6_000_000)));
    }

    @Test
    void the_action_to_mend_is_one_that_reaches_the_month() {
        Effect whileRunning =
                new Effect(
                        Optional.of("online"),
                        Optional.empty(),
                        new BigDecimal("-0.9"),
                        0,
                        Effect.Duration.WHILE_RUNNING);
        Action early = effect("A1", JANUARY, whileRunning);
        SmallShop shop =
                shopWithGoalsOnly()
                        .withOrganic(organic("*", "*", "-0.5"))
                        .withActions(
                                effect("A3", JANUARY, lifting("online", "0.6", 0)),
                                early,
                                effect("A2", MARCH, lifting("online", "-1", 4)),
                                effect("A4", MARCH, lifting("online", "-0.6", 3)));

        assertThat(Projection.problems(shop.plan()))
                .extracting(it -> it.where().toString())
                .containsOnly("actions/A2/effects");
    }

    @Test
    void revenue_of_exactly_zero_is_no_problem() {
        SmallShop shop =
                shopWithGoalsOnly().withActions(effect("A1", JANUARY, lifting("online", "-1", 0)));

        assertThat(Projection.problems(shop.plan())).isEmpty();
    }

    @Test
    void revenue_planned_outright_below_zero_is_told_with_its_entry_and_first_month() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withRevenue("store", "toys", 5, 0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5)
                        .withRevenue("online", "toys", 5, 5, 5, 5, -6, -7, 5, 5, 5, 5, 5, 5);

        assertThat(Projection.problems(shop.plan()))
                .containsExactly(
                        Problem.at(
                                        Place.of("revenue/monthly/1/months"),
                                        "projection.negative-given")
                                .with("channel", "online")
                                .with("group", "toys")
                                .with("month", MAY)
                                .with("amount", vnd(-6)));
    }

    @Test
    void refunds_of_last_year_stay_refunds() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withBaseline(
                                lastYear().revenue("online", "toys", everyMonth(-5)).figures());

        assertThat(Projection.problems(shop.plan())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "A1<A2 A2<A1, '[[A1, A2]]'",
        "A1<A2 A2<A3 A3<A4 A4<A1, '[[A1, A2, A3, A4]]'",
        "A1<A2 A2<A1 A3<A4 A4<A3, '[[A1, A2], [A3, A4]]'",
        "A1<A2 A2<A3 A3<A2, '[[A2, A3]]'",
        "A1<A2 A2<A1 A1<A3 A3<A4 A4<A3, '[[A1, A2], [A3, A4]]'",
        "A1<A3 A1<A2 A2<A1 A3<A4 A4<A3, '[[A3, A4], [A1, A2]]'",
        "A1<A2 A2<A1 A2<A3 A3<A1, '[[A1, A2], [A1, A2, A3]]'",
        "A1<A2 A1<A3 A2<A4 A3<A4, []",
    })
    void actions_that_wait_for_each_other_are_told(String after, String cycles) {
        SmallShop shop = shopWithGoalsOnly().withActions(actions(after));

        List<Problem> problems = Projection.problems(shop.plan());

        assertThat(problems.stream().map(problem -> problem.message().arg("actions")).toList())
                .hasToString(cycles);
        assertThat(problems)
                .allSatisfy(
                        problem -> {
                            List<?> cycle = (List<?>) problem.message().arg("actions");
                            assertThat(problem.where())
                                    .hasToString("actions/" + cycle.get(0) + "/after");
                        });
    }

    @Test
    void an_action_that_waits_for_itself_is_told_so() {
        SmallShop shop = shopWithGoalsOnly().withActions(actions("A1<A1 A2<A1"));

        assertThat(Projection.problems(shop.plan()))
                .containsExactly(
                        Problem.at(Place.of("actions/A1/after"), "projection.waits-for-itself")
                                .with("action", "A1"));
    }

    /** By the definition: an action waits for itself if it is reached from its own predecessors. */
    @Property(tries = 200)
    void a_cycle_is_told_exactly_where_some_action_waits_for_itself(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int size) {
        Random random = new Random(seed);
        Map<String, List<String>> after = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            List<String> before =
                    random.ints(random.nextInt(3), 0, size)
                            .distinct()
                            .mapToObj(it -> "A" + it)
                            .toList();
            after.put("A" + i, before);
        }

        List<List<String>> cycles = PredecessorCycles.of(actions(after));

        boolean waits = after.keySet().stream().anyMatch(it -> reached(it, after).contains(it));
        assertThat(!cycles.isEmpty()).isEqualTo(waits);
        for (List<String> cycle : cycles) {
            for (int i = 0; i < cycle.size(); i++) {
                assertThat(after.get(cycle.get(i))).contains(cycle.get((i + 1) % cycle.size()));
            }
        }
    }

    /** Way by way, this would take longer than the world is old. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    void two_thousand_actions_in_one_long_row_come_to_an_end() {
        List<Action> row = inARow(2_000);
        Collections.reverse(row);

        assertThat(PredecessorCycles.of(row)).isEmpty();
    }

    /** There are more ways through them than anybody could go in a life. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    void as_many_actions_as_are_allowed_that_wait_for_three_each_come_to_an_end() {
        List<Action> actions =
                IntStream.range(0, Limits.ACTIONS.most())
                        .mapToObj(
                                i ->
                                        after(
                                                "A" + i,
                                                IntStream.range(Math.max(0, i - 3), i)
                                                        .mapToObj(it -> "A" + it)
                                                        .toList()))
                        .toList();
        SmallShop shop = shopWithGoalsOnly().withActions(actions.toArray(Action[]::new));
        Plan plan = shop.plan();

        assertThat(Projection.problems(plan)).isEmpty();
    }

    @Test
    void a_hundred_thousand_actions_do_not_overflow_the_stack() {
        assertThat(PredecessorCycles.of(inARow(100_000))).isEmpty();
    }

    private static List<Action> inARow(int size) {
        List<Action> row = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            row.add(after("A" + i, i + 1 < size ? List.of("A" + (i + 1)) : List.of()));
        }
        return row;
    }

    private static Set<String> reached(String action, Map<String, List<String>> after) {
        Set<String> reached = new HashSet<>();
        List<String> open = new ArrayList<>(after.get(action));
        while (!open.isEmpty()) {
            String next = open.remove(0);
            if (reached.add(next)) {
                open.addAll(after.get(next));
            }
        }
        return reached;
    }

    /** Reads {@code A1<A2 A2<A3}: A1 comes after A2, A2 after A3. */
    private static Action[] actions(String text) {
        Map<String, List<String>> after = new TreeMap<>();
        for (String pair : text.split(" ")) {
            String[] ids = pair.split("<");
            after.computeIfAbsent(ids[0], id -> new ArrayList<>()).add(ids[1]);
            after.computeIfAbsent(ids[1], id -> new ArrayList<>());
        }
        return actions(after).toArray(Action[]::new);
    }

    private static List<Action> actions(Map<String, List<String>> after) {
        return after.entrySet().stream().map(it -> after(it.getKey(), it.getValue())).toList();
    }

    private static Action running(String id, YearMonth from, YearMonth to) {
        return action(id, new Span(from, to), List.of(), List.of());
    }

    private static Action after(String id, List<String> before) {
        return action(id, Span.of(MARCH), before, List.of());
    }

    private static Action effect(String id, YearMonth month, Effect effect) {
        return action(id, Span.of(month), List.of(), List.of(effect));
    }

    private static Action action(
            String id, Span running, List<String> after, List<Effect> effects) {
        return Action.builder(id, Text.of(id), running).after(after).effects(effects).build();
    }
}
