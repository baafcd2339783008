package vn.aop.cases.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.cases.Cases;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.GoalTrade;
import vn.aop.core.change.TradeOff;
import vn.aop.core.decision.saving.ComparisonCut;
import vn.aop.core.decision.saving.CostCut;
import vn.aop.core.decision.saving.CutMeasure;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;

/** {@code aop cut --save 120000000 --by 2026-09} on BabyCare House. */
class BabyCareCutTest {

    /** As it was made: what is cut is asked for from January on. */
    private final Plan plan =
            Cases.shipped().find("babycare-house").orElseThrow().history().original();

    private final Wording vi = Wording.of(Language.VI).speakingOf(plan.company());

    private CostCut cut(long save) {
        return CostCut.of(plan, vnd(save), YearMonth.of(2026, 1), YearMonth.of(2026, 9))
                .orElseThrow(ProblemsException::new);
    }

    private static Money vnd(long amount) {
        return Money.ofMinor(CurrencyUnit.of("VND"), amount);
    }

    @Test
    void sixty_million_can_be_saved_without_touching_an_action() {
        CostCut cut = cut(60_000_000);

        assertThat(cut.damage().isNone()).isTrue();
        assertThat(cut.measures()).allMatch(CutMeasure::isReversible);
        assertThat(cut.measures()).noneMatch(it -> it.where().toString().startsWith("actions/"));
    }

    @Test
    void for_a_hundred_and_twenty_million_the_livestreams_give_most() {
        CostCut cut = cut(120_000_000);

        assertThat(cut.isExact()).isTrue();
        assertThat(cut.saving()).isEqualTo(vnd(120_000_000));
        assertThat(cut.measures())
                .extracting(it -> it.where() + " " + it.saving().getAmount().toPlainString())
                .containsExactly(
                        "budget/reserve 22000000",
                        "budget/utilities 8300000",
                        "budget/packaging 5850000",
                        "budget/online_ads 4000000",
                        "budget/store_marketing 20397728",
                        "actions/A3 55327272",
                        "actions/A5 4125000");
        assertThat(statuses(cut.tradeOff()))
                .containsExactly(GoalStatus.AT_RISK, GoalStatus.AT_RISK, GoalStatus.ON_TRACK);
    }

    @Test
    void both_reflexes_take_the_first_two_goals_off_track() {
        for (ComparisonCut rival : cut(120_000_000).comparisons()) {
            assertThat(rival.reaches(vnd(120_000_000))).isTrue();
            assertThat(statuses(rival.tradeOff()))
                    .containsExactly(
                            GoalStatus.OFF_TRACK, GoalStatus.OFF_TRACK, GoalStatus.ON_TRACK);
        }
    }

    private static List<GoalStatus> statuses(TradeOff tradeOff) {
        return tradeOff.goals().stream().map(GoalTrade::status).map(it -> it.after()).toList();
    }

    @Test
    void four_hundred_million_cannot_be_saved_and_the_price_of_the_most_is_told() {
        List<Problem> problems =
                CostCut.of(plan, vnd(400_000_000), YearMonth.of(2026, 1), YearMonth.of(2026, 9))
                        .problems();

        assertThat(vi.say(problems.get(0).message()))
                .isEqualTo(
                        "Không tiết kiệm được 400,0 triệu trong 1/2026–9/2026: nhiều nhất chỉ"
                                + " được 212,7 triệu, và phải trả giá: Doanh thu tăng ít nhất"
                                + " 20%: từ 5,805 tỷ còn 4,850 tỷ (cần"
                                + " 5,760 tỷ), Online chiếm ít nhất 45% doanh thu: từ 45,31%"
                                + " còn 35,63% (cần 45%). Hãy hạ số tiền hoặc cho thêm thời gian.");
    }

    @Test
    void everything_that_it_says_has_words_in_both_languages() {
        CostCut cut = cut(120_000_000);

        for (Language language : Language.values()) {
            Wording words = Wording.of(language).speakingOf(plan.company());
            assertThat(words.say(cut.message())).doesNotStartWith("cut.");
            cut.measures()
                    .forEach(it -> assertThat(words.say(it.message())).doesNotStartWith("cut."));
            cut.comparisons()
                    .forEach(
                            it ->
                                    assertThat(words.say(it.message(cut.asked())))
                                            .doesNotStartWith("cut."));
            cut.protectedSpending()
                    .forEach(it -> assertThat(words.say(it.why())).doesNotStartWith("cut."));
        }
    }
}
