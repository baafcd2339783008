package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a count belongs to.
 *
 * @param measure what is counted
 * @param channel the channel's id, empty for all channels together
 * @param group the product group's id, empty for all groups together
 */
public record QuantityLine(Measure measure, Optional<String> channel, Optional<String> group)
        implements Comparable<QuantityLine> {

    private static final Comparator<QuantityLine> ORDER =
            Comparator.comparing((QuantityLine line) -> line.measure().id())
                    .thenComparing(line -> line.channel().orElse(""))
                    .thenComparing(line -> line.group().orElse(""));

    public QuantityLine {
        requireNonNull(measure, "measure");
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
    }

    /** Returns the line of a measure that is not split further. */
    public static QuantityLine of(Measure measure) {
        return new QuantityLine(measure, Optional.empty(), Optional.empty());
    }

    /** Returns the measure in a channel, with the same group. */
    public QuantityLine in(String other) {
        return new QuantityLine(measure, Optional.of(other), group);
    }

    /** Returns the measure of a product group, with the same channel. */
    public QuantityLine ofGroup(String other) {
        return new QuantityLine(measure, channel, Optional.of(other));
    }

    /** Returns the ids of its channel and its group, as far as it has them. */
    public List<String> tags() {
        return Stream.concat(channel.stream(), group.stream()).toList();
    }

    /** Returns what selects this line and every line below it. */
    public Selection selection() {
        return Selection.of(measure, tags());
    }

    /** Returns whether something counted there may be counted here as well. */
    public boolean overlaps(QuantityLine other) {
        return measure.id().equals(other.measure.id())
                && isOneOrAll(channel, other.channel)
                && isOneOrAll(group, other.group);
    }

    private static boolean isOneOrAll(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** Orders lines by measure, then channel, then group. */
    @Override
    public int compareTo(QuantityLine other) {
        return ORDER.compare(this, other);
    }
}
