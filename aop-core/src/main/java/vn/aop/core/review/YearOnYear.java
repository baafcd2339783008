package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.aop.core.figures.Traced;
import vn.aop.core.text.Message;

/**
 * Revenue of the reviewed month against the same month of the year before.
 *
 * @param actual revenue of the reviewed month
 * @param together January and February together against the same two months: in a February, of a
 *     year that holds both; it needs no assumption about Tết, and comes first
 * @param aroundTet the days around Tết against the same days around last year's, as far as the
 *     reviewed month has come: from 20 days before Tết on, forty days at most, where both years are
 *     told by the day; it needs no assumption either
 * @param plain against the month as it was
 * @param withTet against the month as it would have been with this year's Tết, an assumption:
 *     January and February where both months of last year are known and something moves; see {@code
 *     docs/formulas/tet.md}
 * @param assumption what that stands on, or why nothing is moved: January and February of a trade
 *     that may follow Tết, where last year's Tết was elsewhere
 */
public record YearOnYear(
        Traced actual,
        Optional<Against> together,
        Optional<Against> aroundTet,
        Against plain,
        Optional<Against> withTet,
        Optional<Message> assumption) {

    /**
     * The comparison with one amount.
     *
     * @param lastYear the amount
     * @param change actual ÷ last year − 1; undefined where last year had no revenue
     * @param why the change in a sentence, with the amounts compared
     */
    public record Against(Traced lastYear, Traced change, Message why) {

        public Against {
            requireNonNull(lastYear, "lastYear");
            requireNonNull(change, "change");
            requireNonNull(why, "why");
        }
    }

    public YearOnYear {
        requireNonNull(actual, "actual");
        requireNonNull(together, "together");
        requireNonNull(aroundTet, "aroundTet");
        requireNonNull(plain, "plain");
        requireNonNull(withTet, "withTet");
        requireNonNull(assumption, "assumption");
    }
}
