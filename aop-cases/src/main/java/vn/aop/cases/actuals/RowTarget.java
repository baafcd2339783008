package vn.aop.cases.actuals;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.figures.Vocabulary;

/**
 * What a row is kept on: an account, as money, or a measure, as a count.
 *
 * @param account the account; empty for a count
 * @param measure the measure; empty for money
 */
record RowTarget(Optional<Account> account, Optional<Measure> measure) {

    RowTarget {
        requireNonNull(account, "account");
        requireNonNull(measure, "measure");
    }

    static RowTarget on(Account account) {
        return new RowTarget(Optional.of(account), Optional.empty());
    }

    static RowTarget on(Measure measure) {
        return new RowTarget(Optional.empty(), Optional.of(measure));
    }

    /** Returns what rows may be kept on, by id. */
    static Map<String, RowTarget> known(Vocabulary vocabulary) {
        Map<String, RowTarget> known = new LinkedHashMap<>();
        vocabulary
                .accountIds()
                .forEach(id -> known.put(id, on(vocabulary.account(id).orElseThrow())));
        vocabulary.measures().forEach(it -> known.put(it.id(), on(it)));
        return known;
    }

    /** Returns the line of money in a channel and of a group; empty for a count. */
    Optional<Line> line(Optional<String> channel, Optional<String> group) {
        return account.map(it -> new Line(it, channel, group));
    }

    /** Returns the line of counts in a channel and of a group; empty for money. */
    Optional<QuantityLine> counted(Optional<String> channel, Optional<String> group) {
        return measure.map(it -> new QuantityLine(it, channel, group));
    }
}
