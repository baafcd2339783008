package vn.aop.core.review;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * Lands an account by the pace of the months to date in which there was trade, where some had none.
 *
 * @param sources the figures
 * @param selection the account
 * @param toDate the months to date, some of them closed
 */
record OpenMonths(ComparedFigures sources, Selection selection, Span toDate) {

    private static final Message CLOSED = Message.of("undefined.all-closed");

    /** Returns which months no pace is told by; empty where none was closed, or none is to come. */
    static Optional<Message> caution(MonthlyReview review) {
        FiscalYear year = review.plan().year();
        List<YearMonth> closed =
                year.through(review.month()).months().stream()
                        .filter(review.actuals().recorded().noTrade()::contains)
                        .toList();
        return closed.isEmpty() || review.month().equals(year.last())
                ? Optional.empty()
                : Optional.of(Message.of("review.closed-months").with("months", closed));
    }

    /** {@code actual + plan for the rest × actual of the open months ÷ plan of them}. */
    Traced carried(Message label, Traced actual, Traced rest) {
        Traced paced = total("actual-open", sources.actuals(), false);
        Traced planned = total("plan-open", sources.plan(), false);
        boolean isNothingYet = LandedSource.isZero(paced) && LandedSource.isZero(planned);
        return LandedSource.isZero(rest) || (isNothingYet && !open().isEmpty())
                ? Traced.sum(label, actual, rest)
                : landed(label, actual, rest, paced, planned);
    }

    /** {@code actual + last year's rest × actual of the open months ÷ last year's of them}. */
    Traced shaped(Message label, Traced actual, Traced rest) {
        Traced paced = total("actual-open", sources.actuals(), false);
        Traced before = total("last-year-open", sources.comparable(), true);
        return LandedSource.isZero(rest) && LandedSource.isZero(actual)
                ? Traced.computed(label, actual.value(), "{0}", actual)
                : landed(label, actual, rest, paced, before);
    }

    private Traced landed(Message label, Traced actual, Traced rest, Traced over, Traced under) {
        Value carried = LandedSource.proportional(rest.value(), over.value(), under.value());
        Value landed = sources.rounded(actual.value().plus(carried));
        return Traced.computed(label, landed, "{0} + {1} × {2} ÷ {3}", actual, rest, over, under);
    }

    private Traced total(String key, MetricSource source, boolean isOfLastYear) {
        Message label = Message.of("trace." + key).with("months", open());
        List<Traced> parts =
                Span.of(open()).stream()
                        .map(it -> isOfLastYear ? it.yearBefore() : it)
                        .map(it -> source.term(selection, it))
                        .toList();
        if (parts.size() == 1) {
            return parts.get(0).as(label);
        }
        return Traced.computed(
                label,
                parts.stream()
                        .map(Traced::value)
                        .reduce(Value::plus)
                        .orElse(Value.undefined(CLOSED)),
                IntStream.range(0, parts.size())
                        .mapToObj(it -> "{" + it + "}")
                        .collect(Collectors.joining(" + ")),
                parts.toArray(Traced[]::new));
    }

    private List<YearMonth> open() {
        return toDate.months().stream().filter(it -> !sources.closed().contains(it)).toList();
    }
}
