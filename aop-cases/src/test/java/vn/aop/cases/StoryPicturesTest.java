package vn.aop.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.aop.cases.story.DrawnPicture;
import vn.aop.cases.story.GoalsPicture;
import vn.aop.cases.story.MonthsPicture;
import vn.aop.cases.story.PlansPicture;
import vn.aop.cases.story.StoryFigure;
import vn.aop.cases.story.StoryFigures;
import vn.aop.cases.story.StoryPictures;
import vn.aop.cases.wording.Wording;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Language;

/** Pictures show what the core works out of the case, and no more of the year than has passed. */
class StoryPicturesTest {

    private static final Case CASE = Cases.shipped().find("babycare-house").orElseThrow();
    private static final PlanHistory YEAR = CASE.history();
    private static final Plan BEFORE = CASE.before().orElseThrow();

    private static StoryPictures on(LocalDate day) {
        return new StoryPictures(
                StoryFigures.of(
                        YEAR, day, Optional.of(BEFORE), Optional.of(CASE.sales(YEAR.current()))));
    }

    private static DrawnPicture draw(LocalDate day, String picture) {
        return on(day).draw(picture).value().orElseThrow();
    }

    private static MonthsPicture months(LocalDate day, String picture) {
        return (MonthsPicture) draw(day, picture);
    }

    private static String said(DrawnPicture picture, Language language) {
        return Wording.of(language).speakingOf(BEFORE.company()).say(picture.finding());
    }

    @Test
    void last_year_stands_under_its_own_months() {
        MonthsPicture drawn = months(CASE.today(), "picture lastYear: marketing; revenue[online]");

        assertThat(drawn.months()).startsWith(YearMonth.of(2025, 1)).hasSize(12);
        assertThat(drawn.series())
                .extracting(it -> it.metric().toString())
                .containsExactly("marketing", "revenue[online]");
        assertThat(drawn.series().get(0).values().get(6)).isEqualTo(lastYear(7, "marketing"));
        assertThat(drawn.floor()).isEmpty();
    }

    private static Value lastYear(int month, String metric) {
        return Metric.parse(metric)
                .value(BEFORE.baseline().source(), Span.of(YearMonth.of(2025, month)));
    }

    @Test
    void beside_the_plan_last_year_stands_under_the_months_of_the_plan() {
        MonthsPicture drawn = months(CASE.today(), "picture lastYear, plan: revenue");

        assertThat(drawn.months()).startsWith(YearMonth.of(2026, 1)).hasSize(12);
        assertThat(drawn.series().get(0).values().get(0)).isEqualTo(lastYear(1, "revenue"));
    }

    @Test
    void what_happened_is_told_up_to_the_day_unless_months_are_named() {
        MonthsPicture told = months(LocalDate.of(2026, 4, 10), "picture plan, actual: revenue");
        MonthsPicture named =
                months(LocalDate.of(2026, 4, 10), "picture plan, actual 2026-01..2026-12: revenue");

        assertThat(known(told)).isEqualTo(3);
        assertThat(known(named)).isEqualTo(12);
    }

    private static long known(MonthsPicture picture) {
        return picture.series().stream()
                .filter(it -> it.from() == StoryFigure.From.ACTUAL)
                .flatMap(it -> it.values().stream())
                .filter(it -> it.number().isPresent())
                .count();
    }

    /** The month is found here by looking at each of them. */
    @Test
    void tells_where_plan_and_what_happened_are_farthest_apart() {
        MonthsPicture drawn = months(LocalDate.of(2027, 1, 5), "picture asMade, actual: revenue");
        YearMonth farthest = null;
        BigDecimal most = BigDecimal.ZERO;
        for (YearMonth month : YEAR.original().year().months()) {
            BigDecimal apart =
                    planned(YEAR.original(), "revenue", month)
                            .subtract(actual("revenue", month))
                            .abs();
            if (apart.compareTo(most) > 0) {
                most = apart;
                farthest = month;
            }
        }

        assertThat(said(drawn, Language.VI))
                .startsWith(
                        "Cách nhau xa nhất ở tháng "
                                + farthest.getMonthValue()
                                + "/2026: thực hiện ")
                .contains(", kế hoạch lúc lập ");
        assertThat(said(drawn, Language.EN)).startsWith("Farthest apart in ");
    }

    private static BigDecimal planned(Plan plan, String metric, YearMonth month) {
        return Metric.parse(metric)
                .value(Projection.of(plan).source(), Span.of(month))
                .number()
                .orElseThrow();
    }

    private static BigDecimal actual(String metric, YearMonth month) {
        return on(LocalDate.of(2027, 1, 5))
                .figures()
                .value(Metric.parse(metric), StoryFigure.From.ACTUAL, Span.of(month))
                .number()
                .orElseThrow();
    }

    @Test
    void cash_is_told_by_its_lowest_point_above_the_floor() {
        MonthsPicture drawn = months(CASE.today(), "picture before, asMade: cash");
        YearMonth low = Projection.of(BEFORE).cash().orElseThrow().low().month();

        assertThat(drawn.floor())
                .contains(Value.of(YEAR.original().resources().cashFloor().orElseThrow()));
        assertThat(said(drawn, Language.VI))
                .startsWith(
                        "Ít tiền nhất: theo nếp cũ vào cuối tháng "
                                + low.getMonthValue()
                                + "/2026, còn ")
                .contains("; kế hoạch lúc lập vào cuối tháng ");
    }

    @Test
    void goals_are_those_that_the_plan_and_the_year_meet() {
        GoalsPicture planned = (GoalsPicture) draw(CASE.today(), "picture asMade: goals");
        GoalsPicture year =
                (GoalsPicture) draw(CASE.today(), "picture actual 2026-01..2026-12: goals");
        GoalsPicture sofar = (GoalsPicture) draw(CASE.today(), "picture actual: goals");

        assertThat(said(planned, Language.VI))
                .isEqualTo("Theo kế hoạch thì đạt 3 trong 3 mục tiêu.");
        assertThat(planned.rows()).allMatch(it -> it.actual().isEmpty());
        assertThat(said(year, Language.VI)).isEqualTo("Cả năm đạt 2 trong 3 mục tiêu.");
        assertThat(year.rows())
                .extracting(it -> it.isKeptBy(it.actual().orElseThrow()))
                .containsExactly(false, true, true);
        assertThat(said(sofar, Language.VI)).startsWith("Hết tháng 8/2026: doanh thu ");
    }

    @Test
    void before_any_month_is_over_nothing_is_reached() {
        GoalsPicture drawn =
                (GoalsPicture) draw(LocalDate.of(2026, 1, 20), "picture plan, actual: goals");

        assertThat(drawn.reached()).isEmpty();
        assertThat(said(drawn, Language.EN)).isEqualTo("The plan meets 3 of 3 goals.");
    }

    @Test
    void both_plans_are_projected() {
        PlansPicture drawn = (PlansPicture) draw(CASE.today(), "picture: before-and-now");
        Projection before = Projection.of(BEFORE);
        Projection now = Projection.of(YEAR.original());

        assertThat(drawn.before().revenue()).isEqualTo(year(before, "revenue"));
        assertThat(drawn.now().profit()).isEqualTo(year(now, "operating_profit"));
        assertThat(drawn.before().low()).contains(before.cash().orElseThrow().low());
        assertThat(drawn.now().low()).contains(now.cash().orElseThrow().low());
        assertThat(drawn.before().beyond()).isEqualByComparingTo(beyond(before));
        assertThat(drawn.before().beyond()).isPositive();
        assertThat(drawn.now().beyond()).isZero();
        assertThat(drawn.now().there()).isEqualByComparingTo("372");
    }

    private static Value year(Projection projection, String metric) {
        return Metric.parse(metric).value(projection.source(), projection.plan().year().span());
    }

    private static BigDecimal beyond(Projection projection) {
        return projection.capacity().stream()
                .filter(PersonMonth::isOverloaded)
                .map(it -> it.effort().subtract(it.person().daysPerMonth()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void against_the_plan_is_against_that_in_force_at_the_end_of_the_months() {
        StoryFigures figures = on(CASE.today()).figures();
        Metric bought = Metric.parse("purchases");
        YearMonth september = YearMonth.of(2026, 9);
        Value told =
                figures.value(
                        bought,
                        new StoryFigure(
                                StoryFigure.From.ACTUAL,
                                Optional.of(Span.of(september)),
                                StoryFigure.Against.PLAN,
                                "purchases"));

        BigDecimal inForce = planned(YEAR.inForce(september).plan(), "purchases", september);
        assertThat(told.number().orElseThrow().add(BigDecimal.ONE).multiply(inForce).doubleValue())
                .isEqualTo(actual("purchases", september).doubleValue(), within());
        assertThat(inForce).isNotEqualTo(planned(YEAR.original(), "purchases", september));
        assertThat(figures.value(bought, StoryFigure.From.LAST_PLAN, Span.of(september)).number())
                .contains(planned(YEAR.current(), "purchases", september));
    }

    private static Offset<Double> within() {
        return Offset.offset(1.0);
    }

    @Test
    void goods_and_cash_of_what_happened_are_known() {
        MonthsPicture drawn = months(CASE.today(), "picture plan, actual: stock");

        assertThat(known(drawn)).isEqualTo(8);
        assertThat(drawn.series())
                .extracting(MonthsPicture.Series::from)
                .isEqualTo(List.of(StoryFigure.From.PLAN, StoryFigure.From.ACTUAL));
    }
}
