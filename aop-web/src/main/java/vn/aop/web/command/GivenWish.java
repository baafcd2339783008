package vn.aop.web.command;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.coherence.Coherence;
import vn.aop.core.coherence.Wish;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricException;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;

/**
 * A wish as it is typed: a metric and what it should reach at least, as a growth against last year
 * ({@code revenue[store]=+0%}), as an amount ({@code revenue[online]=2500000000}) or, for a ratio,
 * as a share ({@code gross_margin=36%}).
 */
final class GivenWish {

    private static final String OPTION = "--wish";
    private static final Pattern FORM =
            Pattern.compile("([^=]+)=\\s*([+\\-−]?)\\s*(\\d{1,18}(?:[.,]\\d{1,9})?)\\s*(%?)\\s*");
    private static final Set<String> FOLLOWING_REVENUE =
            Set.of(
                    AccountKind.REVENUE.id(),
                    AccountKind.COST_OF_GOODS.id(),
                    AccountKind.CHANNEL_FEES.id());

    private GivenWish() {}

    /**
     * Returns what would have to be true for a wish to come true in a plan.
     *
     * @throws Refused if the wish is not in this form, or its metric does not follow revenue
     */
    static Wish read(String text, Plan plan) {
        Matcher found = FORM.matcher(text);
        if (!found.matches()) {
            throw badForm(text);
        }
        Metric metric = metric(found.group(1).strip(), plan);
        boolean signed = !found.group(2).isEmpty();
        boolean perCent = !found.group(4).isEmpty();
        BigDecimal number = number(found, perCent);
        if (signed && perCent) {
            return wish(plan, metric, grown(plan, metric, number));
        }
        if (signed || perCent && metric.unit() != Unit.RATIO) {
            throw badForm(text);
        }
        return wish(plan, metric, number);
    }

    private static BigDecimal number(Matcher found, boolean perCent) {
        BigDecimal digits = new BigDecimal(found.group(3).replace(',', '.'));
        BigDecimal number = perCent ? digits.movePointLeft(2) : digits;
        return found.group(2).matches("[-−]") ? number.negate() : number;
    }

    private static Refused badForm(String text) {
        return Refused.because(OPTION, "command.wish-form", "found", text);
    }

    private static Metric metric(String text, Plan plan) {
        try {
            return Metric.parse(text, plan.company().vocabulary());
        } catch (MetricException unreadable) {
            throw new Refused(
                    unreadable.mistakes().stream()
                            .map(it -> new FileProblem(OPTION, 0, 0, it.message()))
                            .toList());
        }
    }

    /** The level after a growth, {@code baseline + |baseline| × growth}. */
    private static BigDecimal grown(Plan plan, Metric metric, BigDecimal growth) {
        MetricSource lastYear = MetricSource.of(plan.baseline().figures(), Origin.Kind.BASELINE);
        Value baseline = metric.value(lastYear, plan.year().previous().span());
        Optional<BigDecimal> known = baseline.number().filter(it -> it.signum() != 0);
        return known.map(it -> it.add(it.abs().multiply(growth)))
                .orElseThrow(
                        () -> Refused.because(OPTION, "command.wish-baseline", "metric", metric));
    }

    private static Wish wish(Plan plan, Metric metric, BigDecimal level) {
        boolean follows =
                metric.selections().stream()
                        .anyMatch(it -> FOLLOWING_REVENUE.contains(it.account()));
        try {
            if (follows) {
                return Coherence.wish(plan, metric, level);
            }
        } catch (IllegalArgumentException notLinear) {
            throw Refused.because(OPTION, "command.wish-metric", "metric", metric);
        }
        throw Refused.because(OPTION, "command.wish-metric", "metric", metric);
    }
}
