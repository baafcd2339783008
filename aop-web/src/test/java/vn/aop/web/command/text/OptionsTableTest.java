package vn.aop.web.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.wording.Wording;
import vn.aop.core.decision.recovery.Correction;
import vn.aop.core.decision.recovery.CorrectionOption;
import vn.aop.core.plan.Plan;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.Language;
import vn.aop.core.text.ProblemsException;
import vn.aop.web.command.Aop;

/** Beside every dash stands why. */
class OptionsTableTest {

    private static final Case CASE = Cases.shipped().find("babycare-house").orElseThrow();
    private static final Plan PLAN = CASE.plan();
    private static final Correction CORRECTION =
            Correction.of(PLAN, MonthlyReview.of(PLAN, CASE.sales(PLAN), YearMonth.of(2026, 8)))
                    .orElseThrow(ProblemsException::new);

    private static String told(CorrectionOption option) {
        Correction one = new Correction(CORRECTION.review(), CORRECTION.behind(), List.of(option));
        Sheet sheet =
                new Sheet(
                        Wording.of(Language.EN)
                                .with(Aop.class, "command")
                                .speakingOf(PLAN.company()),
                        PLAN.company(),
                        Ink.PLAIN);
        return String.join("\n", new OptionsTable(one, sheet).lines());
    }

    private static CorrectionOption first(Money cost, BigDecimal days) {
        CorrectionOption first = CORRECTION.options().get(0);
        return new CorrectionOption(
                first.kind(),
                first.where(),
                first.name(),
                first.changes(),
                first.gains(),
                cost,
                days,
                first.tradeOff());
    }

    @Test
    void what_costs_nothing_has_nothing_per_amount_and_says_so() {
        Money nothing = Money.zero(PLAN.company().currency());

        assertThat(told(first(nothing, BigDecimal.ZERO)))
                .contains("–: An option that spends no more")
                .contains("–: An option that takes no more days");
        assertThat(told(first(Money.parse("VND 1000000"), BigDecimal.ONE))).doesNotContain("–");
    }
}
