package vn.aop.core.review;

import java.time.YearMonth;
import java.util.Optional;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.TetShift;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * A January or February of last year as it would have been with this year's Tết, for comparison
 * with this year's. It rests on an assumption and feeds no landing. See {@link TetShift}.
 */
record LikeForLike(ComparedFigures sources) {

    /**
     * Returns a month of last year as it would have been with this year's Tết.
     *
     * @param month the month of this year to compare with
     * @return empty where Tết changes nothing, or what it changes cannot be told
     */
    Optional<Traced> month(Selection selection, YearMonth month) {
        YearMonth before = month.minusYears(1);
        return switch (month.getMonth()) {
            case JANUARY -> january(selection, before);
            case FEBRUARY -> february(selection, before);
            default -> Optional.empty();
        };
    }

    /** Both months have to be known to move trade from one to the other. */
    private boolean canShift(YearMonth january) {
        return sources.followTet()
                && sources.year().previous().contains(january)
                && sources.year().previous().contains(january.plusMonths(1));
    }

    private Optional<Traced> january(Selection selection, YearMonth before) {
        return canShift(before)
                ? TetShift.weights(before.getYear())
                        .map(weights -> shifted(selection, before, weights))
                        .filter(LikeForLike::isPositive)
                : Optional.empty();
    }

    /** The two months together stay what they were. */
    private Optional<Traced> february(Selection selection, YearMonth before) {
        YearMonth january = before.minusMonths(1);
        return january(selection, january)
                .map(
                        shifted -> {
                            Traced first = lastYear(selection, january);
                            Traced second = lastYear(selection, before);
                            return Traced.computed(
                                    label(before),
                                    first.value().plus(second.value()).minus(shifted.value()),
                                    "{0} + {1} − {2}",
                                    first,
                                    second,
                                    shifted);
                        })
                .filter(LikeForLike::isPositive);
    }

    private Traced shifted(Selection selection, YearMonth before, TetShift.Weights weights) {
        Traced january = lastYear(selection, before);
        Traced february = lastYear(selection, before.plusMonths(1));
        Value ofJanuary = Value.ratio(weights.january());
        Value ofFebruary = Value.ratio(weights.february());
        return Traced.computed(
                label(before),
                january.value().times(ofJanuary).plus(february.value().times(ofFebruary)),
                "{0} × {2} + {1} × {3}",
                january,
                february,
                weight("trace.tet-weight-january", ofJanuary, before),
                weight("trace.tet-weight-february", ofFebruary, before));
    }

    private static boolean isPositive(Traced amount) {
        return amount.value().isPositive();
    }

    private static Message label(YearMonth before) {
        return Message.of("trace.like-for-like").with("span", Span.of(before));
    }

    private Traced lastYear(Selection selection, YearMonth month) {
        return sources.lastYear().term(selection, Span.of(month));
    }

    private static Traced weight(String key, Value weight, YearMonth before) {
        String place = "Tết " + before.getYear() + " → " + (before.getYear() + 1);
        return Traced.read(Message.of(key), weight, new Origin(Origin.Kind.BASELINE, place));
    }
}
