package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.TetMove;
import vn.aop.core.text.Message;

/**
 * Last year as it would have been with this year's Tết, for comparison with this year. A span that
 * holds one of January and February is moved; what holds both, or none, is what it was. See {@link
 * TetMove}.
 *
 * @param lastYear last year as it was
 * @param move what moves
 */
public record LikeForLike(MetricSource lastYear, TetMove move) implements MetricSource {

    public LikeForLike {
        requireNonNull(lastYear, "lastYear");
        requireNonNull(move, "move");
    }

    @Override
    public Traced term(Selection selection, Span span) {
        Traced plain = lastYear.term(selection, span);
        boolean isKnown = plain.value().number().isPresent() && !selection.isBalance();
        return sign(span)
                .filter(it -> isKnown)
                .flatMap(
                        sign ->
                                moved(selection, january(span))
                                        .map(it -> with(plain, sign, it, span)))
                .orElse(plain);
    }

    private static Traced with(Traced plain, char sign, Traced moved, Span span) {
        return Traced.computed(
                Message.of("trace.like-for-like").with("span", span),
                sign == '+'
                        ? plain.value().plus(moved.value())
                        : plain.value().minus(moved.value()),
                "{0} " + sign + " {1}",
                plain,
                moved);
    }

    /** What moves comes into January and leaves February. */
    private static Optional<Character> sign(Span span) {
        boolean january = has(span, Month.JANUARY);
        boolean february = has(span, Month.FEBRUARY);
        return january == february ? Optional.empty() : Optional.of(january ? '+' : '−');
    }

    private static boolean has(Span span, Month month) {
        return span.months().stream().anyMatch(it -> it.getMonth() == month);
    }

    private static YearMonth january(Span span) {
        return span.months().stream()
                .filter(it -> it.getMonth().compareTo(Month.FEBRUARY) <= 0)
                .findFirst()
                .orElseThrow()
                .withMonth(1);
    }

    /** Returns what moves from February to January; empty where nothing does. */
    private Optional<Traced> moved(Selection selection, YearMonth january) {
        List<Traced> inputs = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        for (TetMove.Part part : move.parts(selection)) {
            terms.add("{%d} × {%d}".formatted(inputs.size(), inputs.size() + 1));
            inputs.add(both(selection, part, january));
            inputs.add(share(part, january));
        }
        Message label = Message.of("trace.tet-moved").with("span", bothMonths(january));
        return inputs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Traced.computed(
                                label,
                                Value.of(move.moved(selection)),
                                String.join(" + ", terms),
                                inputs.toArray(Traced[]::new)));
    }

    private static Traced both(Selection selection, TetMove.Part part, YearMonth january) {
        Span both = bothMonths(january);
        return Traced.read(
                Message.of("trace.tet-both").with("span", both),
                Value.of(part.both()),
                new Origin(Origin.Kind.BASELINE, selection + " " + both));
    }

    private static Traced share(TetMove.Part part, YearMonth january) {
        String place = "Tết " + january.getYear() + " → " + (january.getYear() + 1);
        return Traced.read(
                Message.of("trace.tet-share"),
                Value.ratio(part.shift().share()),
                new Origin(Origin.Kind.BASELINE, place));
    }

    /** Returns January and February together. */
    public static Span bothMonths(YearMonth january) {
        return new Span(january, january.plusMonths(1));
    }
}
