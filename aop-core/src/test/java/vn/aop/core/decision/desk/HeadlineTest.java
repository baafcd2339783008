package vn.aop.core.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.ActionChange;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.text.Place;

class HeadlineTest {

    private static Judgement judged(String criterion, Outcome outcome) {
        return Judgement.of(criterion, outcome, Place.WHOLE, "ground." + criterion);
    }

    private static final List<Judgement> ALL =
            List.of(
                    judged("serves-goal", Outcome.AGAINST),
                    judged("goals", Outcome.CONDITION),
                    judged("payback", Outcome.FOR),
                    judged("cash-floor", Outcome.CONDITION),
                    judged("promotion", Outcome.CONDITION),
                    judged("stock", Outcome.NOTE));

    /** Selling at a loss tells more than that no goal gains by it. */
    @Test
    void a_no_rests_on_what_is_lost_for_certain() {
        assertThat(Headline.of(new Verdict.No(), ALL))
                .contains(judged("promotion", Outcome.CONDITION));
    }

    @Test
    void a_yes_rests_on_what_speaks_for_it() {
        assertThat(Headline.of(new Verdict.Yes(), ALL)).contains(judged("payback", Outcome.FOR));
        assertThat(Headline.of(new Verdict.Yes(), List.of(judged("stock", Outcome.NOTE))))
                .isEmpty();
    }

    @Test
    void what_is_so_only_at_some_rises_is_no_headline() {
        Judgement sure = judged("serves-goal", Outcome.CONDITION);
        Judgement open =
                new Judgement(
                        "payback",
                        Outcome.CONDITION,
                        sure.numbers(),
                        sure.where(),
                        sure.lacks(),
                        sure.message(),
                        true);

        assertThat(Headline.of(new Verdict.No(), List.of(open, sure))).contains(sure);
        assertThat(Headline.of(new Verdict.No(), List.of(open))).isEmpty();
    }

    @Test
    void conditions_are_no_headline_of_what_is_put_off() {
        List<Judgement> later = List.of(ALL.get(4), judged("not-this-year", Outcome.NOT_THIS_YEAR));

        assertThat(Headline.of(new Verdict.Later(), later)).contains(later.get(1));
    }

    /** A criterion without a place would come before all others, like somebody's own. */
    @Test
    void every_usual_ground_has_its_place() {
        Judgement own = judged("rainy-season", Outcome.CONDITION);
        Verdict no = new Verdict.No();

        assertThat(DecisionDesk.usual().criteria())
                .allSatisfy(
                        criterion ->
                                assertThat(
                                                Headline.of(
                                                        no,
                                                        List.of(
                                                                judged(
                                                                        criterion.id(),
                                                                        Outcome.CONDITION),
                                                                own)))
                                        .contains(own));
    }

    @Test
    void an_own_ground_comes_first() {
        Judgement own = judged("rainy-season", Outcome.CONDITION);

        assertThat(
                        Headline.of(
                                new Verdict.YesIf(List.of(new ActionChange.Delay("A1", 1))),
                                List.of(ALL.get(4), own)))
                .contains(own);
    }

    /** The money could have been moved; that no goal gains by it could not be helped. */
    @Test
    void what_might_have_been_mended_does_not_come_before_what_never_can_be() {
        Judgement against = judged("serves-goal", Outcome.AGAINST);

        assertThat(
                        Headline.of(
                                new Verdict.No(),
                                List.of(against, judged("budget", Outcome.CONDITION))))
                .contains(against);
        assertThat(
                        Headline.of(
                                new Verdict.No(),
                                List.of(against, judged("payback", Outcome.CONDITION))))
                .contains(judged("payback", Outcome.CONDITION));
    }
}
