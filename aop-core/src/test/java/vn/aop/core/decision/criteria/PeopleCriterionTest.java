package vn.aop.core.decision.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.aop.core.decision.Proposals.days;
import static vn.aop.core.decision.Proposals.judged;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.only;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.raise;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.ResourceChange;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.figures.Metric;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.resource.Hiring;
import vn.aop.core.resource.Resources;
import vn.aop.core.resource.Routine;

/** Lan has 22 days a month, Minh 10. */
class PeopleCriterionTest {

    private static final Plan BUSY_IN_APRIL =
            shop().withActions(
                            work("A1", 1, 12).taking("lan", "15").action(),
                            work("A2", 4, 4).taking("lan", "5").action())
                    .plan();

    @Test
    void tells_the_month_in_which_most_is_asked_beyond_what_there_is() {
        Judgement tight =
                only("people", BUSY_IN_APRIL, proposal(work("P1", 3, 5).taking("lan", "8").add()));

        assertThat(tight.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(tight.where()).hasToString("resources/people/lan");
        assertThat(tight.message().arg("month")).isEqualTo(month(4));
        assertThat(tight.numbers())
                .containsOnly(
                        entry("effort", days("28")),
                        entry("days", days("22")),
                        entry("over", days("6")));
    }

    @Test
    void all_days_but_no_more_are_fine() {
        Judgement fine =
                only(
                        "people",
                        BUSY_IN_APRIL,
                        proposal(work("P1", 3, 5).taking("lan", "2").taking("minh", "10").add()));

        assertThat(fine.outcome()).isEqualTo(Outcome.FOR);
        assertThat(fine.where()).hasToString("resources/people");
    }

    @Test
    void asks_for_each_who_has_too_much() {
        assertThat(
                        judged(
                                "people",
                                BUSY_IN_APRIL,
                                proposal(
                                        work("P1", 3, 5)
                                                .taking("lan", "8")
                                                .taking("minh", "11")
                                                .add())))
                .extracting(it -> it.where().toString())
                .containsExactly("resources/people/lan", "resources/people/minh");
    }

    @Test
    void does_not_blame_a_proposal_for_what_is_too_much_without_it() {
        Plan plan = shop().withActions(work("A1", 4, 4).taking("lan", "25").action()).plan();

        assertThat(
                        only("people", plan, proposal(work("P1", 5, 5).taking("lan", "22").add()))
                                .outcome())
                .isEqualTo(Outcome.FOR);
        assertThat(judged("people", plan, proposal(raise("ads", 3, 1_000_000)))).isEmpty();
    }

    @Test
    void days_taken_away_from_somebody_count_too() {
        Judgement tight =
                only(
                        "people",
                        BUSY_IN_APRIL,
                        proposal(new ResourceChange.Capacity("lan", new BigDecimal("18"))));

        assertThat(tight.numbers()).containsEntry("over", days("2"));
    }

    /** Minh packs 12.5 million a day; 50 million are sold online, and 65 with 30 % more. */
    @Test
    void what_sells_more_takes_more_everyday_work() {
        Plan plan = packing("9");

        Judgement tight =
                only("people", plan, proposal(work("P1", 3, 5, lift("online", "*", "0.3")).add()));

        assertThat(tight.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(tight.where()).hasToString("resources/people/minh");
        assertThat(tight.message().key()).isEqualTo("ground.no-days-with-routine");
        assertThat(tight.numbers())
                .containsOnly(
                        entry("effort", days("10.2")),
                        entry("days", days("9")),
                        entry("routine", days("5.2")),
                        entry("actions", days("5")),
                        entry("over", days("1.2")));
        assertThat(judged("people", plan, proposal(raise("ads", 3, 1_000_000)))).isEmpty();
    }

    @Test
    void everyday_work_that_still_fits_is_told_with_its_parts() {
        Judgement fine =
                only(
                        "people",
                        packing("11"),
                        proposal(work("P1", 3, 5, lift("online", "*", "0.3")).add()));

        assertThat(fine.outcome()).isEqualTo(Outcome.FOR);
        assertThat(fine.message().key()).isEqualTo("ground.people-have-days-with-routine");
        assertThat(fine.numbers()).containsEntry("routine", days("5.2"));
    }

    private static Plan packing(String daysOfMinh) {
        return shop().withActions(work("A1", 1, 12).taking("minh", "5").action())
                .withResources(
                        SmallShop.resources(
                                SmallShop.person("lan", "22"),
                                SmallShop.person("minh", daysOfMinh)
                                        .withRoutine(
                                                Optional.of(
                                                        new Routine(
                                                                new BigDecimal("12500000"),
                                                                Metric.parse("revenue[online]"))))))
                .plan();
    }

    @Test
    void somebody_new_has_only_the_days_that_are_given() {
        Plan hiring =
                shop().withResources(
                                new Resources(
                                        SmallShop.resources(SmallShop.person("lan", "22")).people(),
                                        Hiring.POSSIBLE,
                                        List.of(),
                                        Optional.empty()))
                        .plan();

        Judgement tight =
                only(
                        "people",
                        hiring,
                        proposal(
                                new ResourceChange.Add(
                                        SmallShop.person("hoa", "5"), Optional.empty()),
                                work("P1", 3, 5).taking("hoa", "6").add()));

        assertThat(tight.where()).hasToString("resources/people/hoa");
        assertThat(tight.numbers()).containsEntry("over", days("1"));
    }
}
