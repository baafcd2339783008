package vn.aop.core.limit;

import java.util.Locale;

/**
 * How much a plan, a file, a form or a visit may take: far more than a shop needs, and little
 * enough to be looked at while one waits. What goes beyond is told as a problem with its place.
 *
 * <p>They are told to planners in {@code docs/limits.md}.
 */
public enum Limits {
    /** Channels of a company. */
    CHANNELS(20),
    /** Product groups of a company. */
    GROUPS(40),
    /** Accounts of a company's own. */
    ACCOUNTS(100),
    /** What a company counts that is no money. */
    MEASURES(20),
    /** Formulas that a company has named. */
    METRICS(40),
    /** Lines of figures of last year. */
    FIGURES(2_000),
    /** Entries of a list about what is sold: growth, amounts, prices, margins. */
    SALES(800),
    /** Assumptions of a plan. */
    ASSUMPTIONS(100),
    /** What a plan leaves for later. */
    PUT_OFF(100),
    /** Goals of a plan. */
    GOALS(40),
    /** Budget lines of a plan. */
    BUDGET_LINES(200),
    /** Actions of a plan. */
    ACTIONS(200),
    /** People of a plan. */
    PEOPLE(50),
    /** Risks of a plan. */
    RISKS(100),
    /** KPIs of a plan. */
    KPIS(100),
    /** Thresholds of rules that a plan sets. */
    THRESHOLDS(200),
    /** Findings that a plan waives. */
    WAIVERS(200),
    /** Amendments of a plan. */
    AMENDMENTS(200),
    /** Changes of one amendment, proposal or file of changes. */
    CHANGES(400),
    /** Questions in a log of decisions. */
    DECISIONS(500),
    /** Items of a list in a mapping of sales, such as products that are left out. */
    MAPPED(5_000),
    /** Items of any other list in a file. */
    ITEMS(200),

    /** Letters of an id. */
    ID_LETTERS(40),
    /** Letters of any other text in a file or a form. */
    TEXT_LETTERS(2_000),
    /** Letters of a metric, blanks not counted. */
    METRIC_LETTERS(500),
    /**
     * Names of which a named formula is made in the end, with those in the formulas it speaks of.
     */
    METRIC_TERMS(200),
    /** Parentheses and signs inside each other in a metric. */
    METRIC_LEVELS(50),
    /** Letters of a number or of an amount with its currency. */
    NUMBER_LETTERS(40),
    /** Letters of an amount as people say it. */
    AMOUNT_LETTERS(60),
    /** Letters of a cell of a CSV file. */
    CELL_LETTERS(1 << 20),

    /** Bytes of a file other than CSV. */
    FILE_BYTES(256 * 1024),
    /** Lists and objects inside each other in a file. */
    FILE_LEVELS(20),
    /** Problems that are told of a file. */
    PROBLEMS(200),
    /** Letters of a plan in the editor of the web pages. */
    EDITOR_LETTERS(60_000),

    /** Seconds that a visit is thought about. */
    SECONDS(2),
    /** Visits that are thought about at once. */
    AT_ONCE(2),
    /** Visits that wait for those. */
    WAITING(40);

    private final int most;

    Limits(int most) {
        this.most = most;
    }

    /** Returns the most that is allowed. */
    public int most() {
        return most;
    }

    /** Returns whether so many are allowed. */
    public boolean allows(long found) {
        return found <= most;
    }

    /**
     * Returns the key of the message that tells a list which is too long, for example {@code
     * limit.budget-lines}; it names what was {@code found} and the {@code most}.
     */
    public String key() {
        return "limit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
