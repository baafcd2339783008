package vn.aop.cases.actuals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Vocabulary;

/** What a row is about: an account, on which something moves, a balance, or a measure. */
sealed interface Subject {

    /**
     * An account.
     *
     * @param account the account
     */
    record On(Account account) implements Subject {}

    /**
     * A balance.
     *
     * @param balance cash or stock
     */
    record Of(Balance balance) implements Subject {}

    /**
     * A measure.
     *
     * @param measure what is counted
     */
    record Counting(Measure measure) implements Subject {}

    /** Returns all that rows of a plan may be about, by id; an account of its own goes first. */
    static Map<String, Subject> in(Vocabulary vocabulary) {
        Map<String, Subject> subjects = new LinkedHashMap<>();
        vocabulary
                .accountIds()
                .forEach(id -> subjects.put(id, new On(vocabulary.account(id).orElseThrow())));
        vocabulary.measures().forEach(it -> subjects.put(it.id(), new Counting(it)));
        Arrays.stream(Balance.values())
                .filter(Balance::isCounted)
                .forEach(it -> subjects.putIfAbsent(it.id(), new Of(it)));
        return subjects;
    }
}
