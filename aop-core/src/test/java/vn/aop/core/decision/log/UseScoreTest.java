package vn.aop.core.decision.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.raise;
import static vn.aop.core.decision.Proposals.share;
import static vn.aop.core.decision.Proposals.shop;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.log.LoggedDecision.Resolution;
import vn.aop.core.plan.Today;
import vn.aop.core.text.Text;

class UseScoreTest {

    private static PlanHistory amendedOn(LocalDate... days) {
        return new PlanHistory(
                shop().plan(),
                Stream.of(days)
                        .map(
                                day ->
                                        new Amendment(
                                                List.of(raise("ads", 12, 1)),
                                                Amendment.Cause.MARKET,
                                                Text.of("Giá tăng"),
                                                "lan",
                                                day,
                                                Amendment.Occasion.MONTHLY_REVIEW))
                        .toList());
    }

    private static DecisionLog askedOn(LocalDate... days) {
        return new DecisionLog(
                IntStream.range(0, days.length)
                        .mapToObj(
                                i ->
                                        new LoggedDecision(
                                                "D" + (i + 1),
                                                LoggedDecision.Kind.COST_CUT,
                                                Text.of("Cắt chi"),
                                                days[i],
                                                "lan",
                                                LoggedDecision.Answer.OFFERED,
                                                Optional.empty(),
                                                Optional.empty()))
                        .toList());
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    @Test
    void before_the_first_decision_there_is_no_score() {
        UseScore score = UseScore.of(amendedOn(), DecisionLog.empty(), month(1));

        assertThat(score).isEqualTo(new UseScore(0, 0, Optional.empty(), 1));
        assertThat(score.score().number()).isEmpty();
        assertThat(score.isUnused()).isFalse();
    }

    /** A copy of a case has the amendments of its story: nobody who uses it made them. */
    @Test
    void what_was_amended_before_the_plan_came_into_use_is_nobodys() {
        PlanHistory history = amendedOn(day(3, 28), day(9, 6));

        UseScore score = UseScore.of(history, DecisionLog.empty(), Today.first(day(8, 20)));
        UseScore later =
                UseScore.of(history, DecisionLog.empty(), Today.first(day(8, 20)).on(day(9, 30)));

        assertThat(score.unasked()).isZero();
        assertThat(later.unasked()).isEqualTo(1);
        assertThat(UseScore.of(history, DecisionLog.empty(), month(9)).unasked()).isEqualTo(2);
    }

    @Test
    void a_plan_to_which_nobody_turned_in_its_first_two_months_is_unused() {
        UseScore score = UseScore.of(amendedOn(), DecisionLog.empty(), month(2));

        assertThat(score.unusedMonths()).isEqualTo(2);
        assertThat(score.isUnused()).isTrue();
    }

    @Test
    void months_are_counted_from_the_last_use() {
        DecisionLog march = askedOn(day(3, 31));

        assertThat(UseScore.of(amendedOn(), march, month(3)).unusedMonths()).isZero();
        assertThat(UseScore.of(amendedOn(), march, month(4)).isUnused()).isFalse();
        assertThat(UseScore.of(amendedOn(), march, month(5)).isUnused()).isTrue();
        assertThat(UseScore.of(amendedOn(day(4, 2)), march, month(5)).unusedMonths()).isEqualTo(1);
        assertThat(UseScore.of(amendedOn(day(4, 2)), march, month(5)).lastUsed())
                .contains(month(4));
    }

    @Test
    void use_before_the_year_does_not_make_its_months_used() {
        DecisionLog lastYear = askedOn(LocalDate.of(2025, 11, 5));
        UseScore score = UseScore.of(amendedOn(), lastYear, month(1));

        assertThat(score.lastUsed()).contains(YearMonth.of(2025, 11));
        assertThat(score.unusedMonths()).isEqualTo(1);
        assertThat(
                        UseScore.of(amendedOn(), askedOn(LocalDate.of(2025, 12, 31)), month(1))
                                .unusedMonths())
                .isEqualTo(1);
    }

    /** Three questions, the second of which led to the first of two amendments. */
    @Test
    void is_the_share_of_decisions_that_went_through_the_plan() {
        DecisionLog log = askedOn(day(2, 1), day(3, 1), day(4, 1));
        LoggedDecision second = log.find("D2").orElseThrow();
        DecisionLog resolved =
                log.with(
                        second.with(
                                new Resolution(
                                        LoggedDecision.Choice.ACCEPTED,
                                        "lan",
                                        day(3, 2),
                                        Optional.of(1))));

        UseScore score = UseScore.of(amendedOn(day(3, 2), day(4, 2)), resolved, month(4));

        assertThat(score).isEqualTo(new UseScore(3, 1, Optional.of(month(4)), 0));
        assertThat(score.score()).isEqualTo(share("0.75"));
    }

    @Test
    void what_comes_later_does_not_count_yet() {
        PlanHistory history = amendedOn(day(3, 31), day(4, 1));
        DecisionLog log = askedOn(day(3, 31), day(4, 1));

        assertThat(UseScore.of(history, log, month(3)))
                .isEqualTo(new UseScore(1, 1, Optional.of(month(3)), 0));
        assertThat(UseScore.of(history, log, month(3)).score()).isEqualTo(share("0.5"));
        assertThat(UseScore.of(history, DecisionLog.empty(), month(4)).score())
                .isEqualTo(share("0"));
    }

    /** Asked on 5 September, the first day; only whole months since then can pass without use. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-05, 0",
        "2026-10-31, 0",
        "2026-11-01, 1",
        "2026-12-31, 2",
        "2027-01-01, 3",
        "2027-06-01, 3",
        "2026-03-01, 0",
    })
    void months_before_a_plan_came_into_use_are_not_unused(LocalDate today, int months) {
        Today since = Today.first(day(9, 5)).on(today);

        assertThat(UseScore.of(amendedOn(), askedOn(day(4, 1)), since).unusedMonths())
                .isEqualTo(months);
        assertThat(UseScore.of(amendedOn(), DecisionLog.empty(), since).unusedMonths())
                .isEqualTo(months);
    }

    @Test
    void a_plan_that_was_always_in_use_counts_from_its_last_use_or_its_year() {
        Today november = Today.of(day(11, 29));

        assertThat(UseScore.of(amendedOn(), DecisionLog.empty(), november).unusedMonths())
                .isEqualTo(10);
        assertThat(UseScore.of(amendedOn(day(9, 30)), DecisionLog.empty(), november).unusedMonths())
                .isEqualTo(1);
    }

    @Test
    void refuses_a_month_of_another_year() {
        assertThatThrownBy(
                        () -> UseScore.of(amendedOn(), DecisionLog.empty(), YearMonth.of(2027, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
