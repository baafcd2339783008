package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.actuals.ActualsImport;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.holding.CashAhead;
import vn.aop.core.holding.CashAndStock;
import vn.aop.core.holding.CashOutlook;
import vn.aop.core.plan.Plan;
import vn.aop.core.review.Holdings;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.Signals;
import vn.aop.core.signal.Attention;
import vn.aop.core.signal.Signal;
import vn.aop.core.text.Language;

/**
 * Cash, goods and signals of the shipped case. Cash and goods were reckoned by hand, in exact
 * fractions, from the opening and the rows of the sales alone: what is sold online arrives ten days
 * later less its fees, all else moves in its own month.
 */
class BabyCareHoldingsTest {

    private static final YearMonth AUGUST = YearMonth.of(2026, 8);

    private static Plan plan;
    private static Actuals actuals;

    @BeforeAll
    static void open() throws IOException {
        Case babyCareHouse = Cases.shipped().find("babycare-house").orElseThrow();
        plan = babyCareHouse.plan();
        try (InputStream sales = babyCareHouse.actualsResource()) {
            actuals =
                    ActualsImport.into(
                                    plan.company().vocabulary(),
                                    plan.company().currency(),
                                    plan.year())
                            .read("sales.csv", sales)
                            .value()
                            .orElseThrow()
                            .actuals();
        }
    }

    private static MonthlyReview review(YearMonth month) {
        return MonthlyReview.of(plan, actuals, month);
    }

    private static CashAndStock held(YearMonth month) {
        return new Holdings(review(month)).held();
    }

    private static BigDecimal number(Traced traced) {
        return traced.value().number().orElseThrow();
    }

    /** As {@link BabyCareByHandTest} has it: 156.6 million at the end of August. */
    @ParameterizedTest
    @CsvSource({
        "2026-03, 150348180, 322482000, 27133000, 85594000",
        "2026-08, 156625738, 341102000, 33346000, 88629000",
        "2026-10, 86996015, 408405000, 33034000, 104463000"
    })
    void cash_and_goods_are_the_opening_and_what_has_moved(
            YearMonth month, long cash, long stock, long toys, long formula) {
        CashAndStock held = held(month);

        assertThat(number(held.cash().actual())).isEqualByComparingTo(BigDecimal.valueOf(cash));
        assertThat(number(held.stock().orElseThrow().actual()))
                .isEqualByComparingTo(BigDecimal.valueOf(stock));
        assertThat(goods(held, "toys")).isEqualByComparingTo(BigDecimal.valueOf(toys));
        assertThat(goods(held, "formula")).isEqualByComparingTo(BigDecimal.valueOf(formula));
        assertThat(
                        held.groups().stream()
                                .map(it -> it.stock().actual().value())
                                .reduce(Value::plus))
                .contains(held.stock().orElseThrow().actual().value());
    }

    private static BigDecimal goods(CashAndStock held, String group) {
        return held.groups().stream()
                .filter(it -> it.group().id().equals(group))
                .map(it -> number(it.stock().actual()))
                .findFirst()
                .orElseThrow();
    }

    /** As planned from here on: 156.6 + 116.0 − 169.6 million at the end of October. */
    @Test
    void from_august_on_cash_is_lowest_in_october_by_plan() {
        MonthlyReview review = review(AUGUST);
        Traced cash = review.source().term(Balance.CASH.of(), Span.of(AUGUST));
        CashAndStock held =
                new Holdings(review)
                        .held(CashOutlook.planRemaining(cash, review.planned().source(), AUGUST));

        assertThat(held.ahead().orElseThrow().month()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(number(held.ahead().orElseThrow().cash()))
                .isEqualByComparingTo(new BigDecimal(156_625_738L + 115_982_589L - 169_605_413L));
        assertThat(held.ahead().orElseThrow().isBelowFloor()).isFalse();
    }

    /** As the latest estimate has it: the review goes by this one. */
    @Test
    void by_the_latest_estimate_cash_is_lowest_in_october() {
        MonthlyReview review = review(AUGUST);
        CashAhead ahead = held(AUGUST).ahead().orElseThrow();

        assertThat(ahead.month()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(ahead.cash().value())
                .isEqualTo(
                        review.estimate()
                                .orElseThrow()
                                .value(Balance.CASH.of(), Span.of(YearMonth.of(2026, 10))));
    }

    @Test
    void the_year_has_no_months_ahead_at_its_end() {
        assertThat(held(YearMonth.of(2026, 12)).ahead()).isEmpty();
    }

    @Test
    void october_is_told_in_words() {
        Wording wording = Wording.of(Language.VI).speakingOf(plan.company());
        List<String> told = held(YearMonth.of(2026, 10)).told().stream().map(wording::say).toList();

        assertThat(told)
                .contains("Tiền mặt cuối tháng 10/2026 còn 87 triệu, ít hơn kế hoạch 29 triệu.");
    }

    /** Revenue of August: ln (363.9 ÷ 428.9) = −0.164; the six months before reach −0.116. */
    @Test
    void august_is_a_signal_and_july_comes_too_early() {
        Signals august = new Signals(review(YearMonth.of(2026, 8)));

        assertThat(august.revenue().reading()).isEqualTo(Signal.Reading.SIGNAL);
        assertThat(august.attention(august.review().goal("G1").orElseThrow()))
                .contains(Attention.DECIDE);
        assertThat(new Signals(review(YearMonth.of(2026, 7))).revenue().reading())
                .isEqualTo(Signal.Reading.TOO_EARLY);
    }
}
