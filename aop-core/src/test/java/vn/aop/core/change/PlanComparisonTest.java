package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.person;
import static vn.aop.core.plan.SmallShop.resources;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.RandomChanges.Changed;
import vn.aop.core.company.Company;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

/** Two plans beside each other. */
@AddLifecycleHook(FewerTries.class)
class PlanComparisonTest {

    @Provide
    Arbitrary<Changed> possible() {
        return RandomChanges.possible();
    }

    @Property(tries = 100)
    void each_goal_of_either_is_held_against_both(
            @ForAll("possible") Changed one, @ForAll("possible") Changed other) {
        Plan before = one.before().with(one.changes()).orElseThrow(ProblemsException::new);
        Plan after = other.before().with(other.changes()).orElseThrow(ProblemsException::new);
        Assume.that(Projection.problems(before).isEmpty() && Projection.problems(after).isEmpty());

        PlanComparison comparison = PlanComparison.of(before, after);

        assertThat(comparison.tradeOff().goals().stream().map(it -> it.goal().id()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(before, after)
                                .flatMap(it -> it.goals().stream())
                                .map(Goal::id)
                                .distinct()
                                .toList());
        assertThat(comparison.sentences()).hasSameSizeAs(comparison.changes());
        assertThat(before.with(comparison.changes())).isEqualTo(Validated.valid(after));
        comparison.tradeOff().worse();
        comparison.tradeOff().better();
    }

    @Test
    void a_plan_beside_itself_differs_in_nothing() {
        Plan plan = ChangedShop.plan();

        PlanComparison comparison = PlanComparison.of(plan, plan);

        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.sentences()).isEmpty();
        assertThat(comparison.tradeOff().worse()).isEmpty();
        assertThat(comparison.tradeOff().better()).isEmpty();
        assertThat(comparison.goalsOnlyBefore()).isEmpty();
        assertThat(comparison.goalsOnlyAfter()).isEmpty();
    }

    /**
     * Neither plan is what is done or left; a version of one plan, or a proposal, is told as it is.
     */
    @Test
    void money_that_is_not_spent_is_told_of_the_plan_in_which_it_is_not() {
        Plan without = ChangedShop.shop().withActions().plan();
        Plan with = ChangedShop.plan();

        TradeOff compared = PlanComparison.of(without, with).tradeOff();
        TradeOff back = PlanComparison.of(with, without).tradeOff();

        assertThat(compared.caveats().notSpent().map(it -> it.arg("side")))
                .contains(Message.of("trade.side-first"));
        assertThat(back.caveats().givenBack().map(it -> it.arg("side")))
                .contains(Message.of("trade.side-second"));
        assertThat(TradeOff.between(without, with).caveats().notSpent().map(it -> it.arg("side")))
                .contains(Message.of("trade.side-without"));
    }

    /** 60 million a month online last year, and 30 % more of it from the action on. */
    @Test
    void a_goal_that_only_one_has_is_held_against_both() {
        Plan without = ChangedShop.shop().withActions().plan();
        Plan with = ChangedShop.plan();
        Goal online = goal("G9", "revenue[online]", growth("0.01"));
        List<Goal> goals = Stream.concat(with.goals().stream(), Stream.of(online)).toList();

        PlanComparison added = PlanComparison.of(without, with.toBuilder().goals(goals).build());
        PlanComparison gone = PlanComparison.of(with.toBuilder().goals(goals).build(), without);

        assertThat(added.goalsOnlyAfter()).containsExactly(online);
        assertThat(added.goalsOnlyBefore()).isEmpty();
        assertThat(gone.goalsOnlyBefore()).containsExactly(online);
        GoalTrade won = added.tradeOff().goal("G9").orElseThrow();
        GoalTrade lost = gone.tradeOff().goal("G9").orElseThrow();
        assertThat(won.target().isSame()).isTrue();
        assertThat(won.status())
                .isEqualTo(new BeforeAfter<>(GoalStatus.AT_RISK, GoalStatus.ON_TRACK));
        assertThat(lost.status())
                .isEqualTo(new BeforeAfter<>(GoalStatus.ON_TRACK, GoalStatus.AT_RISK));
        assertThat(lost.value())
                .isEqualTo(new BeforeAfter<>(won.value().after(), won.value().before()));
    }

    /** Hoa does nothing in particular, and Tam leaves: neither is asked for other days. */
    @Test
    void people_whose_days_differ_are_told_though_they_are_asked_for_as_many() {
        Plan plan = ChangedShop.plan();
        Plan fewer =
                plan.toBuilder()
                        .resources(
                                resources(
                                        person("lan", "22"),
                                        person("minh", "10"),
                                        person("hoa", "2")))
                        .build();

        List<PersonTrade> told =
                PlanComparison.of(plan, fewer).tradeOff().people().stream()
                        .filter(PersonTrade::isDifferent)
                        .toList();

        assertThat(told.stream().map(it -> it.person().id())).containsExactly("tam", "hoa");
        assertThat(told.stream().map(PersonTrade::daysPerMonth))
                .containsExactly(
                        new BeforeAfter<>(Optional.of(new BigDecimal("5")), Optional.empty()),
                        new BeforeAfter<>(
                                Optional.of(new BigDecimal("5")),
                                Optional.of(new BigDecimal("2"))));
    }

    @Test
    void plans_of_different_years_and_currencies_are_refused_at_once() {
        Plan plan = ChangedShop.plan();
        CurrencyUnit dollars = CurrencyUnit.USD;
        FiscalYear year = FiscalYear.of(2027, Month.JANUARY);
        Plan other =
                Plan.builder(
                                Company.builder(Text.of("Other"), Text.of("Retail"), dollars)
                                        .build(),
                                year,
                                Baseline.of(Figures.builder(year.previous(), dollars).build()))
                        .build();

        ProblemsException refused =
                catchThrowableOfType(ProblemsException.class, () -> PlanComparison.of(plan, other));

        assertThat(refused.problems().stream().map(Problem::where)).hasSize(2);
    }
}
