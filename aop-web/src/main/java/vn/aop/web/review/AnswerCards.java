package vn.aop.web.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Provisional;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Assumption;
import vn.aop.core.plan.Tracking;
import vn.aop.core.review.AccountReview;
import vn.aop.core.review.BudgetReview;
import vn.aop.core.review.EarlyWarning;
import vn.aop.core.review.Favourability;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.ReviewSummary;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;
import vn.aop.web.widget.Badge;

/** Answers the three questions of a review: goals, money and people, risks. */
final class AnswerCards {

    private final ReviewSummary summary;
    private final MonthlyReview review;
    private final ShownNumbers numbers;
    private final Wording words;

    AnswerCards(MonthlyReview review, ShownNumbers numbers) {
        this.review = review;
        this.summary = review.summary();
        this.numbers = numbers;
        this.words = numbers.wording();
    }

    List<AnswerCard> all() {
        return List.of(
                new GoalsCard(summary, numbers).card(question(1)), moneyAndPeople(), risks());
    }

    private String question(int number) {
        List<Text> own = review.plan().tracking().map(Tracking::questions).orElse(List.of());
        return own.size() == 3
                ? words.text(own.get(number - 1))
                : words.say("review.question-" + number);
    }

    private AnswerCard moneyAndPeople() {
        List<AnswerCard.Sentence> sentences = new ArrayList<>();
        summary.profit().ifPresent(it -> sentences.add(profit(it)));
        summary.withoutReserve().ifPresent(it -> sentences.add(withoutReserve(it)));
        if (summary.isMoneyFine()) {
            sentences.add(said(Message.of("answer.money-fine")));
        }
        summary.revenue()
                .filter(it -> it.toDate().favourability() != Favourability.NEUTRAL)
                .ifPresent(it -> sentences.add(deviation(it)));
        summary.deviations().forEach(account -> sentences.add(deviation(account)));
        budget("answer.budget-passed", summary.budget().passed()).ifPresent(sentences::add);
        budget("answer.budget-early", summary.budget().early()).ifPresent(sentences::add);
        if (summary.budget().unknown() > 0) {
            sentences.add(
                    said(
                            Message.of("answer.budget-unknown")
                                    .with("count", summary.budget().unknown())));
        }
        sentences.add(people());
        return new AnswerCard(question(2), profitBadge().stream().toList(), sentences);
    }

    private Optional<Badge> profitBadge() {
        return summary.profit()
                .map(
                        profit -> {
                            if (profit.toDate().variance().value().number().isEmpty()) {
                                return Badge.quiet(words.say("answer.profit.unknown"));
                            }
                            Badge badge = Badge.of(profit.toDate().favourability(), words);
                            String word = words.say("answer.profit." + badge.tone());
                            return new Badge(badge.tone(), badge.sign(), word)
                                    .on(profit.toDate().variance());
                        });
    }

    private AnswerCard.Sentence profit(AccountReview profit) {
        Optional<BigDecimal> gap = profit.toDate().variance().value().number();
        if (gap.isEmpty()) {
            String why =
                    profit.toDate().variance().value().whyUndefined().map(words::say).orElse("");
            return said(Message.of("answer.profit-unknown").with("why", why));
        }
        String path = ReviewNumbers.path(profit) + "/to-date/variance";
        String key =
                bySign(
                        gap.get(),
                        "answer.profit-above",
                        "answer.profit-below",
                        "answer.profit-even");
        return AnswerCard.Sentence.of(numbers, numbers.size(path), Message.of(key));
    }

    private static String bySign(BigDecimal gap, String above, String below, String even) {
        return gap.signum() > 0 ? above : gap.signum() < 0 ? below : even;
    }

    private AnswerCard.Sentence withoutReserve(ReviewSummary.WithoutReserve profit) {
        return said(
                Message.of(
                                bySign(
                                        profit.gap(),
                                        "answer.reserve-above",
                                        "answer.reserve-below",
                                        "answer.reserve-even"))
                        .with("reserve", Value.of(profit.reserve(), Unit.MONEY))
                        .with(
                                "gap",
                                Provisional.fact(
                                        Value.of(profit.gap().abs(), Unit.MONEY),
                                        profit.profit())));
    }

    private AnswerCard.Sentence deviation(AccountReview account) {
        String path = ReviewNumbers.path(account) + "/to-date/variance";
        boolean less =
                account.toDate()
                        .variance()
                        .value()
                        .number()
                        .filter(it -> it.signum() < 0)
                        .isPresent();
        return AnswerCard.Sentence.of(
                numbers,
                numbers.size(path),
                Message.of(less ? "answer.short" : "answer.over")
                        .with("what", words.accountName(account.account())));
    }

    private Optional<AnswerCard.Sentence> budget(String key, List<BudgetReview> lines) {
        List<Message> names =
                lines.stream()
                        .map(
                                it ->
                                        Message.of("answer.budget-line")
                                                .with("name", it.line().name())
                                                .with("month", it.usedUpIn().orElseThrow()))
                        .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(said(Message.of(key).with("lines", names)));
    }

    private AnswerCard.Sentence people() {
        List<Text> overloaded =
                summary.overloaded().stream().map(person -> person.person().name()).toList();
        return overloaded.isEmpty()
                ? said(Message.of("answer.people-fine"))
                : said(Message.of("answer.people-over").with("people", overloaded));
    }

    private AnswerCard risks() {
        List<Badge> badges = new ArrayList<>();
        add(badges, Badge.bad(words.say("watch.awake")), summary.awake().size());
        add(
                badges,
                Badge.good(words.say("watch.quiet")),
                summary.in(EarlyWarning.State.QUIET).size());
        List<EarlyWarning<?>> unknown = summary.in(EarlyWarning.State.UNKNOWN);
        int waiting = (int) unknown.stream().filter(summary::isWaiting).count();
        add(badges, Badge.quiet(words.say("watch.month-open")), waiting);
        add(badges, Badge.quiet(words.say("watch.unmeasured")), unknown.size() - waiting);
        List<AnswerCard.Sentence> sentences =
                summary.awake().isEmpty()
                        ? List.of(said(noWarning()))
                        : summary.awake().stream().map(this::awake).toList();
        return new AnswerCard(question(3), badges, sentences);
    }

    private Message noWarning() {
        List<EarlyWarning<?>> unknown = summary.in(EarlyWarning.State.UNKNOWN);
        if (!summary.in(EarlyWarning.State.QUIET).isEmpty()) {
            return Message.of(
                    unknown.isEmpty() ? "answer.risks-quiet" : "answer.risks-quiet-as-measured");
        }
        return unknown.stream()
                .filter(summary::isWaiting)
                .findFirst()
                .flatMap(summary::whyUnknown)
                .orElseGet(
                        () ->
                                Message.of(
                                        unknown.isEmpty()
                                                ? "answer.risks-none"
                                                : "answer.risks-unknown"));
    }

    private AnswerCard.Sentence awake(EarlyWarning<?> watch) {
        boolean isNew = summary.isNew(watch);
        return watch.subject() instanceof Risk risk
                ? awake(watch, isNew ? "answer.risk-new" : "answer.risk-since", risk.name())
                : awake(
                        watch,
                        isNew ? "answer.assumption-new" : "answer.assumption-since",
                        ((Assumption) watch.subject()).statement());
    }

    private AnswerCard.Sentence awake(EarlyWarning<?> watch, String key, Text name) {
        return marked(
                watch.isProvisional(),
                Message.of(key).with("name", name).with("since", watch.awakeSince().orElseThrow()));
    }

    private AnswerCard.Sentence marked(boolean isProvisional, Message message) {
        return AnswerCard.Sentence.of((isProvisional ? "~" : "") + words.say(message));
    }

    private static void add(List<Badge> badges, Badge badge, long count) {
        if (count > 0) {
            badges.add(counted(badge, count));
        }
    }

    static Badge counted(Badge badge, long count) {
        return new Badge(badge.tone(), badge.sign(), count + " " + badge.word());
    }

    private AnswerCard.Sentence said(Message message) {
        return AnswerCard.Sentence.of(words.say(message));
    }
}
