package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Selection;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.EarlierYear;
import vn.aop.core.plan.OpenItems;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.VatFlow;

/**
 * What a planned year leaves to the year after it: the year itself is last year then, what it
 * leaves unsettled moves in the months that follow, and January and February move with Tết by what
 * its plan says of itself and by one more year of its own.
 *
 * @param plan the plan of the year
 * @param before the year as the last year of the one after it
 */
record YearAfter(Plan plan, Baseline before) {

    private static final Selection REVENUE = Selection.of(AccountKind.REVENUE);

    public YearAfter {
        requireNonNull(plan, "plan");
        requireNonNull(before, "before");
    }

    /**
     * Returns what a year leaves.
     *
     * @param plan the plan of the year
     * @param year its figures, recorded or expected
     * @param cash the cash at its end, if it is known
     * @param stock the goods at its end at cost, by the groups of which they are known
     */
    static YearAfter of(Plan plan, Figures year, Optional<Money> cash, Map<String, Money> stock) {
        Baseline last = plan.baseline();
        return new YearAfter(
                plan,
                new Baseline(
                        year,
                        cash,
                        stock,
                        new OpenItems(Map.of(), Optional.empty(), taxOwed(plan, year)),
                        Optional.of(last.figures().sum(REVENUE, last.figures().year().span()))
                                .filter(Money::isPositive),
                        earlier(last),
                        last.tet()));
    }

    private static Optional<Money> taxOwed(Plan plan, Figures year) {
        return VatFlow.recorded(plan.company(), plan.baseline(), plan.budget(), year)
                .map(it -> it.months().get(FiscalYear.MONTHS - 1).balance());
    }

    /** Last year is one more of the earlier years, by channel where those are. */
    private static List<EarlierYear> earlier(Baseline last) {
        List<EarlierYear> all = new ArrayList<>(last.earlier());
        if (last.isWholeYear()) {
            Set<String> channels = new TreeSet<>();
            last.earlier().forEach(it -> it.channel().ifPresent(channels::add));
            FiscalYear year = last.figures().year();
            if (channels.isEmpty()) {
                all.add(new EarlierYear(year, Optional.empty(), sold(last)));
            }
            channels.forEach(it -> all.add(new EarlierYear(year, Optional.of(it), sold(last, it))));
        }
        return all;
    }

    private static List<Money> sold(Baseline last, String... channel) {
        return last.figures().months(Selection.of(AccountKind.REVENUE, channel)).stream()
                .map(it -> it.isNegative() ? Money.zero(it.getCurrencyUnit()) : it)
                .toList();
    }

    /**
     * Returns the cash of the months after the year; empty where the cash at its end is not known.
     *
     * @param next the figures of the year after it
     */
    Optional<CashFlow> cash(Figures next) {
        return CashFlow.of(
                plan.company(),
                before,
                next,
                VatFlow.recorded(plan.company(), before, plan.budget(), next));
    }
}
