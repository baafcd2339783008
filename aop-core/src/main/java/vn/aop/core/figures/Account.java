package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.core.text.Text;

/**
 * An account on which figures are kept: one of the kinds itself, or a company's own account under a
 * kind.
 *
 * @param id the id used in files and metrics, for example {@code facebook_ads}
 * @param kind what the account counts as
 * @param name what people call it
 */
public record Account(String id, AccountKind kind, Text name) implements Comparable<Account> {

    private static final Map<AccountKind, Account> OF_KINDS =
            Stream.of(AccountKind.values())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    it -> it, it -> new Account(it.id(), it, Text.of(it.id()))));

    public Account {
        Names.requireMetricName(id);
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
    }

    /** Returns the account that stands for a whole kind; its id is the kind's id. */
    public static Account of(AccountKind kind) {
        return requireNonNull(OF_KINDS.get(kind));
    }

    /** Returns whether this account is its kind itself rather than a company's own account. */
    public boolean isKind() {
        return id.equals(kind.id());
    }

    /** Orders accounts as an income statement does: by kind, then by id. */
    @Override
    public int compareTo(Account other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? id.compareTo(other.id) : byKind;
    }
}
