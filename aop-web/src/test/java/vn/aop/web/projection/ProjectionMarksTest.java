package vn.aop.web.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Language;
import vn.aop.web.ChangedPlan;
import vn.aop.web.widget.Badge;

class ProjectionMarksTest {

    private static ShownProjection numbers(Projection projection) {
        Plan plan = projection.plan();
        return new ShownProjection(
                projection, ChangedPlan.words(plan, Language.EN), "babycare-house");
    }

    private static List<String> words(List<Optional<Badge>> marks) {
        return marks.stream().map(it -> it.map(Badge::word).orElse("")).toList();
    }

    @Test
    void marks_every_month_below_the_floor_and_says_how_much_is_missing() {
        Projection projection =
                Projection.of(
                        ChangedPlan.replacing("openingCash: 165000000", "openingCash: 103500000"));

        CashSection cash =
                CashSection.of(projection, BuiltInRules.checks(), numbers(projection))
                        .orElseThrow();

        assertThat(words(cash.marks())).startsWith("", "", "", "Below the floor", "");
        assertThat(cash.low())
                .startsWith(
                        "Cash is lowest at the end of Oct 2026: 54.5 m.",
                        "That is 25.5 m short of the floor of 80.0 m.");
    }

    /** Goods that are never paid for leave 4 billion in the till: that is told before the low. */
    @Test
    void says_that_cash_is_in_doubt_in_place_of_praising_it() {
        Projection projection = Projection.of(ChangedPlan.withoutGoods());

        CashSection cash =
                CashSection.of(projection, BuiltInRules.checks(), numbers(projection))
                        .orElseThrow();

        assertThat(cash.low().get(0))
                .startsWith("This cash is not to be trusted yet. The plan sells");
        assertThat(cash.low())
                .hasSize(BuiltInRules.checks().doubtsOfCash(projection.plan()).size() + 2);
        assertThat(String.join(" ", cash.low())).doesNotContain("floor");
    }

    @Test
    void leaves_cash_out_where_nobody_has_said_how_much_there_was() {
        Projection projection =
                Projection.of(ChangedPlan.replacing("  openingCash: 165000000\n", ""));

        assertThat(CashSection.of(projection, BuiltInRules.checks(), numbers(projection)))
                .isEmpty();
    }

    @Test
    void marks_goods_sold_before_they_are_bought_and_goods_that_lie_too_long() {
        Projection projection =
                Projection.of(ChangedPlan.replacing("{formula: 70000000,", "{formula: 0,"));

        List<StockSection.Group> groups =
                StockSection.of(projection, numbers(projection)).orElseThrow().groups();

        assertThat(groups.get(0).name()).isEqualTo("Infant formula");
        assertThat(groups.get(0).cells().get(0).mark())
                .hasValue(new Badge("bad", "✕", "Out of stock"));
        assertThat(groups.get(5).name()).isEqualTo("Toys");
        assertThat(groups.get(5).cells().get(0).mark())
                .hasValue(new Badge("warn", "!", "Too much"));
        assertThat(groups.get(5).cells().get(1).mark()).isEmpty();
    }

    @Test
    void marks_people_who_are_asked_for_too_much() {
        Projection projection =
                Projection.of(
                        ChangedPlan.replacing(
                                "effort: {minh: 6, tam: 2}", "effort: {minh: 13, tam: 2}"));

        CapacitySection capacity = CapacitySection.of(projection, numbers(projection));

        assertThat(capacity.people().get(1).cells().get(2).mark())
                .hasValue(new Badge("bad", "✕", "7 days too many (150%)"));
        assertThat(capacity.verdict()).startsWith("Asked for more days than they have: Minh ");
    }

    @Test
    void says_why_a_goal_on_a_balance_has_no_way_from_last_year() {
        Projection projection =
                Projection.of(
                        ChangedPlan.replacing(
                                "metric: gross_margin\n    target: {level: 0.35}\n    comparator: atLeast\n    rank: 3",
                                "metric: cash\n    target: {level: 90000000}\n    comparator: atLeast\n    rank: 3"));

        BridgeSection bridge =
                BridgeSection.of(projection.plan().goals().get(2), projection, numbers(projection));

        assertThat(bridge.bars()).isEmpty();
        assertThat(bridge.undefined()).isPresent();
    }
}
