package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.aop.core.figures.Traced;
import vn.aop.core.text.Message;

/**
 * Revenue of the reviewed month against the same month of the year before.
 *
 * @param actual revenue of the reviewed month
 * @param plain against the month as it was
 * @param withTet against the month as it would have been with this year's Tết: January and February
 *     of a plan in đồng, where both months of last year are known; see {@code docs/formulas/tet.md}
 */
public record YearOnYear(Traced actual, Against plain, Optional<Against> withTet) {

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
        requireNonNull(plain, "plain");
        requireNonNull(withTet, "withTet");
    }
}
