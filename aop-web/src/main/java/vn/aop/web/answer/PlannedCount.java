package vn.aop.web.answer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Projection;

/**
 * What is planned to be counted of a measure, in all or in one channel, month by month.
 *
 * @param measure what is counted
 * @param channel the channel's id, empty for all channels together
 * @param months twelve counts, undefined where nobody knows them, first fiscal month first
 * @param year the count of the year
 * @param projection where they come from
 */
public record PlannedCount(
        Measure measure,
        Optional<String> channel,
        List<Value> months,
        Value year,
        Projection projection) {

    public PlannedCount {
        requireNonNull(measure, "measure");
        requireNonNull(channel, "channel");
        months = List.copyOf(months);
        requireNonNull(year, "year");
        requireNonNull(projection, "projection");
    }

    /**
     * Returns all measures of a plan: each in all, then in its channels; none where it has none.
     */
    public static List<PlannedCount> all(Projection projection) {
        List<PlannedCount> all = new ArrayList<>();
        for (Measure measure : projection.plan().company().measures()) {
            all.add(of(measure, Optional.empty(), projection));
            Set<String> channels = projection.quantities().channels(measure);
            channels.forEach(it -> all.add(of(measure, Optional.of(it), projection)));
        }
        return List.copyOf(all);
    }

    private static PlannedCount of(
            Measure measure, Optional<String> channel, Projection projection) {
        Metric metric = measure.in(channel.stream().toArray(String[]::new));
        FiscalYear year = projection.plan().year();
        return new PlannedCount(
                measure,
                channel,
                year.months().stream()
                        .map(it -> metric.value(projection.source(), Span.of(it)))
                        .toList(),
                metric.value(projection.source(), year.span()),
                projection);
    }

    /** Returns what is counted here, as a metric. */
    public Metric metric() {
        return measure.in(channel.stream().toArray(String[]::new));
    }

    /** Returns the count over some months of the year. */
    public Value sum(Span span) {
        return metric().value(projection.source(), span);
    }
}
