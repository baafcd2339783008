package vn.aop.web.command;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.TypedPercent;
import vn.aop.core.coherence.Coherence;
import vn.aop.core.coherence.Wish;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricException;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;

/**
 * A wish as it is typed: a metric and what it should reach at least, as a growth against last year
 * ({@code revenue[store]=+0%}), as an amount ({@code revenue[online]=2500000000}) or, for a ratio,
 * as a share ({@code gross_margin=36%}).
 *
 * @param wish the wish
 * @param doubt what to ask back about the percentage that was typed, if there is a doubt
 */
record GivenWish(Wish wish, Optional<Message> doubt) {

    private static final String OPTION = "--wish";
    private static final int LEAST_PERCENT = -100;
    private static final int MOST_PERCENT = 10_000;
    private static final Pattern FORM = Pattern.compile("([^=]+)=\\s*(.*\\S)\\s*");
    private static final Pattern RATIO = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,9})?");
    private static final Set<String> FOLLOWING_REVENUE =
            Set.of(
                    AccountKind.REVENUE.id(),
                    AccountKind.COST_OF_GOODS.id(),
                    AccountKind.CHANNEL_FEES.id());

    GivenWish {
        requireNonNull(wish, "wish");
        requireNonNull(doubt, "doubt");
    }

    /**
     * Returns what would have to be true for a wish to come true in a plan.
     *
     * @throws Refused if the wish is not in this form, or its metric does not follow revenue
     */
    static GivenWish read(String text, Plan plan) {
        Matcher found = FORM.matcher(text);
        if (!found.matches()) {
            throw badForm(text);
        }
        String level = found.group(2);
        boolean isGrowth = level.matches("[-−+].*");
        boolean isPercent = level.endsWith("%");
        if (isGrowth && !isPercent || !level.matches(".*\\d.*")) {
            throw badForm(text);
        }
        Metric metric = metric(found.group(1).strip(), plan);
        if (isPercent && !isGrowth && metric.unit() != Unit.RATIO) {
            throw badForm(text);
        }
        requireFollowingRevenue(metric);
        if (!isPercent) {
            BigDecimal reached = level(level, metric, plan).orElseThrow(() -> badForm(text));
            return new GivenWish(wish(plan, metric, reached), Optional.empty());
        }
        TypedPercent percent =
                TypedPercent.read(level, LEAST_PERCENT, MOST_PERCENT)
                        .orElseThrow(() -> badForm(text));
        BigDecimal reached = isGrowth ? grown(plan, metric, percent.share()) : percent.share();
        return new GivenWish(wish(plan, metric, reached), percent.doubt());
    }

    /** An amount is read as everywhere where amounts are typed; any other level is plain. */
    private static Optional<BigDecimal> level(String level, Metric metric, Plan plan) {
        if (metric.unit() == Unit.MONEY) {
            return Optional.of(Given.amount(OPTION, level, plan.company().currency()).getAmount());
        }
        return Optional.of(level)
                .filter(it -> RATIO.matcher(it).matches())
                .map(it -> new BigDecimal(it.replace(',', '.')));
    }

    private static Refused badForm(String text) {
        return Refused.because(OPTION, Message.of("command.wish-form").with("found", text));
    }

    private static Metric metric(String text, Plan plan) {
        try {
            return Metric.parse(text, plan.company().vocabulary());
        } catch (MetricException unreadable) {
            throw new Refused(
                    unreadable.mistakes().stream()
                            .map(it -> FileProblem.of(OPTION, it.message()))
                            .toList());
        }
    }

    /** The level after a growth, {@code baseline + |baseline| × growth}. */
    private static BigDecimal grown(Plan plan, Metric metric, BigDecimal growth) {
        MetricSource lastYear = plan.baseline().source();
        Value baseline = metric.value(lastYear, plan.year().previous().span());
        Optional<BigDecimal> known = baseline.number().filter(it -> it.signum() != 0);
        return known.map(it -> it.add(it.abs().multiply(growth)))
                .orElseThrow(
                        () ->
                                Refused.because(
                                        OPTION,
                                        Message.of("command.wish-baseline")
                                                .with("metric", metric)));
    }

    private static Metric requireFollowingRevenue(Metric metric) {
        if (metric.selections().stream()
                .noneMatch(it -> FOLLOWING_REVENUE.contains(it.account()))) {
            throw Refused.because(OPTION, Message.of("command.wish-metric").with("metric", metric));
        }
        return metric;
    }

    private static Wish wish(Plan plan, Metric metric, BigDecimal level) {
        try {
            return Coherence.wish(plan, metric, level);
        } catch (IllegalArgumentException notLinear) {
            throw Refused.because(OPTION, Message.of("command.wish-metric").with("metric", metric));
        }
    }
}
