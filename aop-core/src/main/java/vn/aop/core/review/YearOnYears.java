package vn.aop.core.review;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Tet;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.review.YearOnYear.Against;
import vn.aop.core.text.Message;

/** Compares a month's revenue with the year before. */
record YearOnYears(ComparedFigures sources, YearMonth month) {

    private static final Selection REVENUE = Selection.of(AccountKind.REVENUE);

    YearOnYear revenue() {
        Span before = Span.of(month.minusYears(1));
        Traced actual =
                sources.actuals().term(REVENUE, Span.of(month)).as(Message.of("trace.actual"));
        Traced lastYear =
                sources.lastYear()
                        .term(REVENUE, before)
                        .as(Message.of("trace.last-year").with("span", before));
        Optional<Traced> withTet = new LikeForLike(sources).month(REVENUE, month);
        return new YearOnYear(
                actual,
                against("year-on-year.", actual, lastYear),
                withTet.map(it -> against("year-on-year.tet-", actual, it)));
    }

    private Against against(String keys, Traced actual, Traced lastYear) {
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
        return new Against(lastYear, traced, why(keys, actual.value(), lastYear.value(), change));
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
