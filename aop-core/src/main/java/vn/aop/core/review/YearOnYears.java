package vn.aop.core.review;

import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.estimate.LikeForLike;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.DailyRevenue;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.TetMove;
import vn.aop.core.review.YearOnYear.Against;
import vn.aop.core.tet.Tet;
import vn.aop.core.tet.TetSeason;
import vn.aop.core.tet.TetSlope;
import vn.aop.core.tet.TetTrade;
import vn.aop.core.text.Message;

/**
 * Compares a month's revenue with the year before.
 *
 * @param days revenue by the day, of both years as far as it is told so
 */
record YearOnYears(ComparedFigures sources, YearMonth month, DailyRevenue days) {

    private static final Selection REVENUE = Selection.of(AccountKind.REVENUE);

    YearOnYear revenue() {
        return new YearOnYear(
                actual(Span.of(month)),
                together(),
                aroundTet(),
                plain(Span.of(month), "year-on-year."),
                withTet(),
                assumption());
    }

    /** January and February together need no assumption about Tết. */
    private Optional<Against> together() {
        Span both = LikeForLike.bothMonths(month.minusMonths(1));
        boolean isFebruary = month.getMonth() == Month.FEBRUARY;
        return isFebruary && isAroundTet() && sources.year().contains(both.from())
                ? Optional.of(plain(both, "year-on-year.together-"))
                : Optional.empty();
    }

    /** Days laid on the same days around Tết need none either. */
    private Optional<Against> aroundTet() {
        return TetDays.through(month)
                .filter(it -> sources.tet().isPresent() && it.areToldBy(days))
                .flatMap(
                        now ->
                                now.before()
                                        .filter(it -> it.areToldBy(days))
                                        .map(before -> against(now, before)));
    }

    private Against against(TetDays now, TetDays before) {
        return against(
                "year-on-year.days-",
                sum(now),
                sum(before),
                Map.of("from", now.from(), "to", now.to()));
    }

    private Traced sum(TetDays around) {
        String place = REVENUE + " " + around.from() + ".." + around.to();
        return Traced.read(
                Message.of("trace.tet-days").with("from", around.from()).with("to", around.to()),
                sources.rounded(Value.of(days.sum(around.from(), around.to()), Unit.MONEY)),
                new Origin(Origin.Kind.ACTUALS, place));
    }

    /** What is moved of this month; empty where the rule moves nothing. */
    private Optional<Against> withTet() {
        return sources.tet()
                .filter(it -> isAroundTet() && !it.parts(REVENUE).isEmpty())
                .map(it -> new LikeForLike(sources.lastYear(), it))
                .map(it -> it.term(REVENUE, Span.of(month).yearBefore()))
                .map(it -> against("year-on-year.tet-", actual(Span.of(month)), it, Map.of()));
    }

    private Optional<Message> assumption() {
        return sources.tet()
                .filter(it -> isAroundTet() && isSoldInBoth() && mayMove(it))
                .map(
                        it ->
                                Message.of("year-on-year.slope-" + basis(it))
                                        .with("slope", Value.ratio(it.slope().slope()))
                                        .with("years", it.slope().years())
                                        .with("days", it.habits().closedDays())
                                        .with("from", Integer.toString(TetTrade.FROM))
                                        .with("to", Integer.toString(TetTrade.TO)));
    }

    /** Something moves, or nothing does though Tết has. */
    private boolean mayMove(TetMove move) {
        boolean isNothing = move.slope().slope().signum() == 0;
        return !move.parts(REVENUE).isEmpty() || isNothing && hasTetMoved();
    }

    private boolean hasTetMoved() {
        return !TetSeason.in(month.getYear())
                .map(TetSeason::inJanuary)
                .equals(TetSeason.in(month.getYear() - 1).map(TetSeason::inJanuary));
    }

    private static String basis(TetMove move) {
        TetSlope slope = move.slope();
        boolean isNothing = slope.slope().signum() == 0;
        if (isNothing && move.habits().closedDays() > 0) {
            return "closed-days";
        }
        return slope.basis() == TetSlope.Basis.TRADE && isNothing
                ? "trade-nothing"
                : slope.basis().id();
    }

    /** Whether the month is one that Tết may move trade into or out of. */
    private boolean isAroundTet() {
        return sources.tet().isPresent()
                && month.getMonth().compareTo(Month.FEBRUARY) <= 0
                && Tet.in(month.getYear() - 1).isPresent()
                && Tet.in(month.getYear()).isPresent();
    }

    private boolean isSoldInBoth() {
        YearMonth january = month.minusYears(1).withMonth(1);
        return sources.year().previous().contains(january)
                && sources.year().previous().contains(january.plusMonths(1))
                && known(Span.of(january)).value().isPositive()
                && known(Span.of(january.plusMonths(1))).value().isPositive();
    }

    private Traced known(Span span) {
        return sources.lastYear().term(REVENUE, span);
    }

    private Traced actual(Span span) {
        return sources.actuals().term(REVENUE, span).as(Message.of("trace.actual"));
    }

    private Against plain(Span span, String keys) {
        Span before = span.yearBefore();
        Traced lastYear = known(before).as(Message.of("trace.last-year").with("span", before));
        return against(keys, actual(span), lastYear, Map.of());
    }

    private Against against(
            String keys, Traced actual, Traced lastYear, Map<String, Object> facts) {
        Value change =
                sources.heldBack()
                        .<Value>map(Value.Undefined::new)
                        .orElseGet(
                                () ->
                                        actual.value()
                                                .minus(lastYear.value())
                                                .dividedBy(lastYear.value()));
        Traced traced =
                Traced.computed(
                        Message.of("trace.year-on-year"),
                        change,
                        "{0} ÷ {1} − 1",
                        actual,
                        lastYear);
        Message why = why(keys, actual.value(), lastYear.value(), change);
        return new Against(lastYear, traced, why.about(all(why, facts)));
    }

    private static Map<String, Object> all(Message why, Map<String, Object> facts) {
        Map<String, Object> all = new HashMap<>(why.args());
        all.putAll(facts);
        return all;
    }

    private Message why(String keys, Value actual, Value lastYear, Value change) {
        int sign = change.number().map(it -> it.signum()).orElse(0);
        boolean isZero = lastYear.number().filter(it -> it.signum() == 0).isPresent();
        String key =
                change.number().isEmpty()
                        ? isZero && actual.number().isPresent() ? "unknown" : "not-told"
                        : sign > 0 ? "more" : sign < 0 ? "less" : "same";
        Map<String, Object> facts = new HashMap<>();
        facts.put("month", month);
        facts.put("reason", change.whyUndefined().<Object>map(it -> it).orElse(List.of()));
        facts.put("actual", actual);
        facts.put("lastYear", lastYear);
        facts.put("change", sign < 0 ? change.negated() : change);
        Tet.in(month.getYear() - 1).ifPresent(it -> facts.put("before", it));
        Tet.in(month.getYear()).ifPresent(it -> facts.put("now", it));
        return new Message(keys + key, facts);
    }
}
