package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Provisional;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.review.AccountReview;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.ReviewSummary;
import vn.aop.core.review.Variance;
import vn.aop.core.review.YearOnYear;
import vn.aop.core.text.Message;

/**
 * Whether money deviates from the plan: revenue and operating profit of the month and to date, in
 * sentences, and revenue of the month against last year. A reserve counts as spent in the plan, so
 * profit is also told without it.
 *
 * @param summary what the review comes down to
 * @param sheet what it is written on
 */
record MoneyAnswer(ReviewSummary summary, Sheet sheet) {

    MoneyAnswer {
        requireNonNull(summary, "summary");
        requireNonNull(sheet, "sheet");
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                sentence("command.money.in-month", AccountReview::month)
                        + because(unknown(AccountReview::month)));
        sentences.addAll(lastYear());
        if (!review().month().equals(review().plan().year().first())) {
            List<String> more = new ArrayList<>(unknown(AccountReview::toDate));
            more.removeAll(unknown(AccountReview::month));
            sentences.add(
                    sentence("command.money.since-start", AccountReview::toDate) + because(more));
        }
        summary.withoutReserve().map(this::withoutReserve).ifPresent(sentences::add);
        return sentences;
    }

    /** What must be recorded or known before the sentence of a month or of the year can be told. */
    private List<String> unknown(Function<AccountReview, Variance> span) {
        return sheet.why(
                Stream.concat(summary.revenue().stream(), summary.profit().stream())
                        .map(span)
                        .flatMap(it -> Stream.of(it.actual().value(), it.plan().value())));
    }

    private static String because(List<String> reasons) {
        return reasons.stream().map(it -> " " + it).collect(Collectors.joining());
    }

    private List<String> lastYear() {
        YearOnYear years = review().yearOnYear();
        Stream<Message> compared =
                Stream.of(
                                years.together(),
                                years.aroundTet(),
                                Optional.of(years.plain()),
                                years.withTet())
                        .flatMap(Optional::stream)
                        .map(YearOnYear.Against::why);
        return Stream.concat(compared, years.assumption().stream())
                .map(sheet.wording()::say)
                .toList();
    }

    private MonthlyReview review() {
        return summary.review();
    }

    private String sentence(String key, Function<AccountReview, Variance> span) {
        String parts =
                Stream.concat(summary.revenue().stream(), summary.profit().stream())
                        .map(it -> part(it, span.apply(it)))
                        .collect(Collectors.joining("; "));
        return sheet.say(Message.of(key).with("month", review().month()).with("parts", parts));
    }

    private String part(AccountReview account, Variance variance) {
        if (variance.variance().value().number().isPresent()) {
            return againstPlan(account, variance);
        }
        return sheet.say(
                Message.of(notHeldAgainstPlan(variance))
                        .with(
                                "account",
                                Wording.inside(sheet.wording().accountName(account.account())))
                        .with(
                                "actual",
                                Provisional.fact(variance.actual().value(), variance.actual())));
    }

    private static String notHeldAgainstPlan(Variance variance) {
        boolean isActualKnown = variance.actual().value().number().isPresent();
        boolean isPlanKnown = variance.plan().value().number().isPresent();
        return !isActualKnown
                ? "command.money.unknown"
                : isPlanKnown ? "command.money.so-far" : "command.money.no-plan";
    }

    /** Returns the largest deviations that are bad, each in a sentence. */
    List<String> deviations() {
        return summary.deviations().stream().map(this::deviation).toList();
    }

    private String deviation(AccountReview account) {
        BigDecimal gap = number(account.toDate().variance().value());
        return sheet.say(
                Message.of(gap.signum() < 0 ? "command.money.short" : "command.money.over")
                        .with("account", sheet.wording().accountName(account.account()))
                        .with("gap", fact(gap.abs(), account.toDate().variance())));
    }

    private String againstPlan(AccountReview account, Variance variance) {
        BigDecimal gap = variance.variance().value().number().orElse(BigDecimal.ZERO);
        return sheet.say(
                Message.of("command.money." + side(gap))
                        .with(
                                "account",
                                Wording.inside(sheet.wording().accountName(account.account())))
                        .with(
                                "actual",
                                Provisional.fact(variance.actual().value(), variance.actual()))
                        .with("gap", gap(variance, gap.abs())));
    }

    private static String side(BigDecimal gap) {
        return gap.signum() == 0 ? "as-planned" : gap.signum() > 0 ? "above" : "below";
    }

    /** A deviation with its share of the plan, alone where plan or actual are no gains. */
    private Object gap(Variance variance, BigDecimal gap) {
        Object amount = fact(gap, variance.variance());
        return variance.plan()
                .value()
                .number()
                .filter(plan -> plan.signum() > 0)
                .filter(plan -> number(variance.actual().value()).signum() >= 0)
                .map(
                        plan ->
                                sheet.wording()
                                        .numbers()
                                        .percent(gap.divide(plan, Value.PRECISION), 1))
                .map(share -> Sheet.marked(variance.variance(), share))
                .<Object>map(
                        share ->
                                Message.of("command.money.gap")
                                        .with("amount", amount)
                                        .with("share", share))
                .orElse(amount);
    }

    private String withoutReserve(ReviewSummary.WithoutReserve profit) {
        return sheet.say(
                Message.of("command.money.reserve-" + side(profit.gap()))
                        .with("reserve", Value.of(profit.reserve(), Unit.MONEY))
                        .with("gap", fact(profit.gap().abs(), profit.profit())));
    }

    private static Object fact(BigDecimal amount, Traced from) {
        return Provisional.fact(Value.of(amount, Unit.MONEY), from);
    }

    private static BigDecimal number(Value value) {
        return value.number().orElse(BigDecimal.ZERO);
    }
}
