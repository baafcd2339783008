package vn.aop.core.review.sales;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What is sold alike: a product group in a channel.
 *
 * @param channel the id of the channel; empty where sales are not told by channel
 * @param group the id of the product group; empty where sales are not told by group
 */
public record ProductLine(Optional<String> channel, Optional<String> group) {

    public ProductLine {
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
    }

    /** Returns the line of a group in a channel. */
    public static ProductLine of(String channel, String group) {
        return new ProductLine(Optional.of(channel), Optional.of(group));
    }

    /** Returns the line of a group, in whatever channel it is sold. */
    public static ProductLine ofGroup(String group) {
        return new ProductLine(Optional.empty(), Optional.of(group));
    }
}
