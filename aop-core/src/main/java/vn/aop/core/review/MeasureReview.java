package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Better;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/**
 * Plan and actual of what is counted, in all or for one channel, with the same month of last year.
 *
 * @param measure what is counted
 * @param channel the channel's id, empty for all channels together
 * @param month the reviewed month
 * @param toDate the first month to the reviewed one
 * @param lastYear the same month of last year
 * @param change actual ÷ last year − 1; undefined where last year was not counted or was 0
 */
public record MeasureReview(
        Measure measure,
        Optional<String> channel,
        Variance month,
        Variance toDate,
        Traced lastYear,
        Traced change) {

    public MeasureReview {
        requireNonNull(measure, "measure");
        requireNonNull(channel, "channel");
        requireNonNull(month, "month");
        requireNonNull(toDate, "toDate");
        requireNonNull(lastYear, "lastYear");
        requireNonNull(change, "change");
    }

    /** Returns whether this is the measure in all, not narrowed to a channel. */
    public boolean isTotal() {
        return channel.isEmpty();
    }

    /** Returns what is counted here, as a metric. */
    public Metric metric() {
        return measure.in(channel.stream().toArray(String[]::new));
    }

    /** Returns the reviews of all measures: each in all, then in its channels; none without any. */
    static List<MeasureReview> all(
            Plan plan,
            Projection planned,
            Actuals actuals,
            ComparedFigures sources,
            YearMonth month) {
        List<MeasureReview> all = new ArrayList<>();
        for (Measure measure : plan.company().measures()) {
            Better better = better(measure, plan);
            all.add(of(measure, Optional.empty(), better, sources, month));
            channels(measure, planned, actuals)
                    .forEach(it -> all.add(of(measure, Optional.of(it), better, sources, month)));
        }
        return List.copyOf(all);
    }

    private static Set<String> channels(Measure measure, Projection planned, Actuals actuals) {
        Set<String> channels = new TreeSet<>();
        Stream.of(planned.quantities(), actuals.figures().quantities())
                .forEach(it -> channels.addAll(it.channels(measure)));
        return channels;
    }

    /** More of what is sold is good; of anything else goals and KPIs say what is. */
    private static Better better(Measure measure, Plan plan) {
        Metric count = measure.in();
        Stream<Bound> bounds =
                Stream.concat(
                        plan.goals().stream()
                                .filter(it -> it.metric().equals(count))
                                .map(it -> it.bound()),
                        plan.kpis().stream()
                                .filter(it -> it.metric().equals(count))
                                .map(it -> it.bound()));
        Better usual = measure.isSold() ? Better.MORE : Better.NEITHER;
        return bounds.findFirst()
                .map(it -> it == Bound.AT_LEAST ? Better.MORE : Better.LESS)
                .orElse(usual);
    }

    private static MeasureReview of(
            Measure measure,
            Optional<String> channel,
            Better better,
            ComparedFigures sources,
            YearMonth month) {
        Metric metric = measure.in(channel.stream().toArray(String[]::new));
        Span before = Span.of(month.minusYears(1));
        Variance now = Variance.of(metric, sources, Span.of(month), better);
        Traced lastYear =
                metric.trace(sources.lastYear(), before)
                        .as(Message.of("trace.last-year").with("span", before));
        Value change =
                sources.heldBack()
                        .<Value>map(Value.Undefined::new)
                        .orElseGet(
                                () ->
                                        now.actual()
                                                .value()
                                                .minus(lastYear.value())
                                                .dividedBy(lastYear.value()));
        return new MeasureReview(
                measure,
                channel,
                now,
                Variance.of(metric, sources, sources.year().through(month), better),
                lastYear,
                Traced.computed(
                        Message.of("trace.year-on-year"),
                        change,
                        "{0} ÷ {1} − 1",
                        now.actual(),
                        lastYear));
    }
}
