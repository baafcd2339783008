package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Plan and actual of one account, in all or for one channel or group.
 *
 * @param account the id of an account kind or own account, or {@code gross_profit} or {@code
 *     operating_profit}
 * @param channel the channel's id, empty for all channels together
 * @param group the product group's id, empty for all groups together
 * @param month the reviewed month
 * @param toDate the first month to the reviewed one
 */
public record AccountReview(
        String account,
        Optional<String> channel,
        Optional<String> group,
        Variance month,
        Variance toDate) {

    public AccountReview {
        requireNonNull(account, "account");
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
        requireNonNull(month, "month");
        requireNonNull(toDate, "toDate");
    }

    /** Returns whether this is the account in all, not narrowed to a channel or group. */
    public boolean isTotal() {
        return channel.isEmpty() && group.isEmpty();
    }
}
