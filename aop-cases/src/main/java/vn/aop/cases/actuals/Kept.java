package vn.aop.cases.actuals;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.Vocabulary;

/**
 * What a row is kept on: an account, as money, or a measure, as a count.
 *
 * @param account the account; empty for a count
 * @param measure the measure; empty for money
 */
record Kept(Optional<Account> account, Optional<Measure> measure) {

    Kept {
        requireNonNull(account, "account");
        requireNonNull(measure, "measure");
    }

    static Kept on(Account account) {
        return new Kept(Optional.of(account), Optional.empty());
    }

    static Kept on(Measure measure) {
        return new Kept(Optional.empty(), Optional.of(measure));
    }

    /** Returns what rows may be kept on, by id. */
    static Map<String, Kept> known(Vocabulary vocabulary) {
        Map<String, Kept> known = new LinkedHashMap<>();
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
    Optional<Quantities.Line> counted(Optional<String> channel, Optional<String> group) {
        return measure.map(it -> new Quantities.Line(it, channel, group));
    }
}
