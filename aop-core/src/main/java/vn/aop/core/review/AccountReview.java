package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.AccountKind;

/**
 * Plan and actual of one account, in all or for one channel or group.
 *
 * @param account the id of an account kind or own account, or {@code gross_profit} or {@code
 *     operating_profit}; the id of a kind with {@link #REST} is what of it is on none of its own
 *     accounts
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

    /** Ends the id of what of a kind is on none of its own accounts. */
    public static final String REST = ".rest";

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

    /** Returns the ids of its channel and its group, as far as it has them. */
    public List<String> tags() {
        return Stream.concat(channel.stream(), group.stream()).toList();
    }

    /** Returns the kind whose rest this is, where it is one. */
    public Optional<AccountKind> restOf() {
        return account.endsWith(REST)
                ? AccountKind.find(account.substring(0, account.length() - REST.length()))
                : Optional.empty();
    }
}
