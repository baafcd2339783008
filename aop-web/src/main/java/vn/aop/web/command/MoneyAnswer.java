package vn.aop.web.command;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.core.budget.Limit;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Value;
import vn.aop.core.review.AccountReview;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.Variance;

/**
 * Whether money deviates from the plan: revenue and operating profit of the month and to date, in
 * sentences, and revenue of the month against last year. A reserve counts as spent in the plan, so
 * profit is also told without it.
 *
 * @param review the review
 * @param sheet what it is written on
 */
record MoneyAnswer(MonthlyReview review, Sheet sheet) {

    private static final String PROFIT = "operating_profit";

    MoneyAnswer {
        requireNonNull(review, "review");
        requireNonNull(sheet, "sheet");
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(sentence("command.money.in-month", AccountReview::month));
        sentences.addAll(lastYear());
        if (!review.month().equals(review.plan().year().first())) {
            sentences.add(sentence("command.money.since-start", AccountReview::toDate));
        }
        if (isProfitKnown()) {
            withoutReserve().ifPresent(sentences::add);
        }
        return sentences;
    }

    private List<String> lastYear() {
        return Stream.concat(
                        Stream.of(review.yearOnYear().plain()),
                        review.yearOnYear().withTet().stream())
                .map(against -> sheet.wording().say(against.why()))
                .toList();
    }

    /** Where neither plan nor actuals know any cost, profit is nothing but revenue. */
    private boolean costsAnything() {
        return AccountKind.operatingCosts().stream()
                .flatMap(kind -> review.account(kind.id()).stream())
                .map(AccountReview::toDate)
                .flatMap(it -> Stream.of(it.plan(), it.actual()))
                .anyMatch(it -> number(it.value()).signum() != 0);
    }

    private boolean isProfitKnown() {
        return !Unrecorded.in(review).touches(PROFIT);
    }

    private String sentence(String key, Function<AccountReview, Variance> span) {
        Stream<String> revenue =
                review.account("revenue").stream().map(it -> againstPlan(it, span.apply(it)));
        Stream<String> profit =
                isProfitKnown()
                        ? review.account(PROFIT).stream()
                                .filter(it -> costsAnything())
                                .map(it -> againstPlan(it, span.apply(it)))
                        : Stream.of(sheet.say("command.money.no-profit"));
        String parts = Stream.concat(revenue, profit).collect(Collectors.joining("; "));
        return sheet.say(key, "month", review.month(), "parts", parts);
    }

    private String againstPlan(AccountReview account, Variance variance) {
        BigDecimal gap = variance.variance().value().number().orElse(BigDecimal.ZERO);
        return sheet.say(
                "command.money." + side(gap),
                "account",
                Sheet.inside(sheet.wording().accountName(account.account())),
                "actual",
                sheet.brief(variance.actual().value()),
                "gap",
                gap(variance, gap.abs()));
    }

    private static String side(BigDecimal gap) {
        return gap.signum() == 0 ? "as-planned" : gap.signum() > 0 ? "above" : "below";
    }

    /** A deviation with its share of the plan, alone where plan or actual are no gains. */
    private String gap(Variance variance, BigDecimal gap) {
        String amount = sheet.money(gap);
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
                .map(share -> sheet.say("command.money.gap", "amount", amount, "share", share))
                .orElse(amount);
    }

    private Optional<String> withoutReserve() {
        BigDecimal reserve =
                review.budget().stream()
                        .filter(it -> it.line().limit() == Limit.RESERVE)
                        .filter(it -> isOperating(it.line().line().account().kind()))
                        .map(
                                it ->
                                        number(it.plannedToDate().value())
                                                .subtract(number(it.spent().value())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return review.account(PROFIT)
                .filter(profit -> reserve.signum() > 0)
                .map(profit -> number(profit.toDate().variance().value()).subtract(reserve))
                .map(
                        gap ->
                                sheet.say(
                                        "command.money.reserve-" + side(gap),
                                        "reserve",
                                        sheet.money(reserve),
                                        "gap",
                                        sheet.money(gap.abs())));
    }

    private static boolean isOperating(AccountKind kind) {
        return AccountKind.operatingCosts().contains(kind);
    }

    private static BigDecimal number(Value value) {
        return value.number().orElse(BigDecimal.ZERO);
    }
}
