package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.text.Message;

/**
 * How what channels contribute becomes operating profit: {@code operating_profit = Σ
 * contribution[channel] + common costs}, which are below 0 and what is spent for no channel alone.
 * Source: {@code docs/formulas/profit-and-loss.md}.
 *
 * @param projection the projection
 */
public record Contributions(Projection projection) {

    public Contributions {
        requireNonNull(projection, "projection");
    }

    /**
     * Returns what is spent for no channel alone.
     *
     * @param span months of the planned year
     * @return operating profit less all contributions, below 0 where anything is spent
     */
    public Traced common(Span span) {
        List<Traced> inputs = new ArrayList<>(List.of(trace("operating_profit", span)));
        StringBuilder formula = new StringBuilder("{0}");
        for (Channel channel : projection.plan().company().channels()) {
            formula.append(" − {").append(inputs.size()).append('}');
            inputs.add(trace("contribution", span, channel.id()));
        }
        return Traced.computed(
                Message.of("trace.common-costs"),
                inputs.stream()
                        .skip(1)
                        .map(Traced::value)
                        .reduce(
                                inputs.get(0).value(),
                                (left, contribution) -> left.minus(contribution)),
                formula.toString(),
                inputs.toArray(Traced[]::new));
    }

    private Traced trace(String metric, Span span, String... tags) {
        return Metric.of(metric, tags).trace(projection.source(), span);
    }
}
