package vn.aop.web.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.plan.Tracking;
import vn.aop.core.review.AccountReview;
import vn.aop.core.review.Favour;
import vn.aop.core.review.GoalReview;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.Watch;
import vn.aop.core.text.Text;

/** Answers the three questions of a review: goals, money and people, risks. */
final class Answers {

    private static final int DEVIATIONS = 2;

    /** Follow revenue by themselves, or sum up what stands beside them. */
    private static final Set<String> FOLLOWING =
            Set.of(
                    AccountKind.COST_OF_GOODS.id(),
                    AccountKind.CHANNEL_FEES.id(),
                    "gross_profit",
                    "operating_profit");

    private final MonthlyReview review;
    private final ShownNumbers numbers;
    private final Wording words;

    Answers(MonthlyReview review, ShownNumbers numbers) {
        this.review = review;
        this.numbers = numbers;
        this.words = numbers.wording();
    }

    List<Answer> all() {
        return List.of(goals(), moneyAndPeople(), risks());
    }

    private String question(int number) {
        List<Text> own = review.plan().tracking().map(Tracking::questions).orElse(List.of());
        return own.size() == 3
                ? words.text(own.get(number - 1))
                : words.say("review.question-" + number);
    }

    private Answer goals() {
        List<Badge> counts =
                Arrays.stream(GoalStatus.values())
                        .filter(status -> count(status) > 0)
                        .map(status -> counted(Badge.of(status, words), count(status)))
                        .toList();
        Optional<GoalReview> worst =
                review.goals().stream()
                        .filter(goal -> goal.status().compareTo(GoalStatus.AT_RISK) >= 0)
                        .max(Comparator.comparing(GoalReview::status, Answers::worseLast));
        Answer.Sentence sentence =
                worst.map(this::worst)
                        .orElseGet(() -> said("answer.goals-fine", "count", review.goals().size()));
        return new Answer(question(1), counts, List.of(sentence));
    }

    private static int worseLast(GoalStatus one, GoalStatus other) {
        List<GoalStatus> order =
                List.of(GoalStatus.UNKNOWN, GoalStatus.AT_RISK, GoalStatus.OFF_TRACK);
        return Integer.compare(order.indexOf(one), order.indexOf(other));
    }

    private long count(GoalStatus status) {
        return review.goals().stream().filter(goal -> goal.status() == status).count();
    }

    private Answer.Sentence worst(GoalReview goal) {
        String path = "goals/" + goal.goal().id() + "/landing/" + goal.landing().chosen().id();
        return Answer.Sentence.of(
                numbers,
                numbers.shortly(path),
                "answer.goals-worst",
                "goal",
                goal.goal().name(),
                "bound",
                goal.goal().bound(),
                "target",
                goal.target().value());
    }

    private Answer moneyAndPeople() {
        List<Answer.Sentence> sentences = new ArrayList<>();
        review.account("operating_profit").ifPresent(it -> sentences.add(profit(it)));
        List<AccountReview> worst = worstDeviations();
        if (worst.isEmpty()) {
            sentences.add(said("answer.money-fine"));
        }
        worst.forEach(account -> sentences.add(deviation(account)));
        sentences.add(people());
        return new Answer(question(2), profitBadge().stream().toList(), sentences);
    }

    private Optional<Badge> profitBadge() {
        return review.account("operating_profit")
                .map(profit -> Badge.of(profit.toDate().favour(), words))
                .map(
                        it ->
                                new Badge(
                                        it.tone(),
                                        it.sign(),
                                        words.say("answer.profit." + it.tone())));
    }

    private Answer.Sentence profit(AccountReview profit) {
        String path = ReviewNumbers.path(profit) + "/to-date/variance";
        String key =
                switch (profit.toDate().favour()) {
                    case FAVOURABLE -> "answer.profit-above";
                    case UNFAVOURABLE -> "answer.profit-below";
                    case NEUTRAL -> "answer.profit-even";
                };
        return Answer.Sentence.of(numbers, numbers.size(path), key);
    }

    private List<AccountReview> worstDeviations() {
        return review.accounts().stream()
                .filter(AccountReview::isTotal)
                .filter(account -> !FOLLOWING.contains(account.account()))
                .filter(account -> !isSplit(account))
                .filter(account -> account.toDate().favour() == Favour.UNFAVOURABLE)
                .sorted(Comparator.comparing(Answers::size).reversed())
                .limit(DEVIATIONS)
                .toList();
    }

    /** Whether own accounts of the company stand below a kind and tell more than it does. */
    private boolean isSplit(AccountReview account) {
        return review.plan().company().accounts().stream()
                .anyMatch(own -> own.kind().id().equals(account.account()));
    }

    private static BigDecimal size(AccountReview account) {
        return account.toDate().variance().value().number().orElse(BigDecimal.ZERO).abs();
    }

    private Answer.Sentence deviation(AccountReview account) {
        String path = ReviewNumbers.path(account) + "/to-date/variance";
        boolean less =
                account.toDate()
                        .variance()
                        .value()
                        .number()
                        .filter(it -> it.signum() < 0)
                        .isPresent();
        return Answer.Sentence.of(
                numbers,
                numbers.size(path),
                less ? "answer.short" : "answer.over",
                "what",
                words.accountName(account.account()));
    }

    private Answer.Sentence people() {
        List<Text> overloaded =
                review.people().stream()
                        .filter(person -> person.isOverloaded())
                        .map(person -> person.person().name())
                        .toList();
        return overloaded.isEmpty()
                ? said("answer.people-fine")
                : said("answer.people-over", "people", overloaded);
    }

    private Answer risks() {
        List<Badge> badges = new ArrayList<>();
        long awake = review.risks().stream().filter(Watch::isAwake).count();
        long unmeasured = review.risks().stream().filter(it -> !WatchCard.isMeasured(it)).count();
        long quiet = review.risks().size() - awake - unmeasured;
        add(badges, Badge.bad(words.say("watch.awake")), awake);
        add(badges, Badge.good(words.say("watch.quiet")), quiet);
        add(badges, Badge.quiet(words.say("watch.unmeasured")), unmeasured);
        return new Answer(question(3), badges, List.of(awake(), assumptions()));
    }

    private Answer.Sentence awake() {
        String woken =
                review.risks().stream()
                        .filter(Watch::isAwake)
                        .map(it -> words.text(it.subject().name()))
                        .collect(Collectors.joining("; "));
        return woken.isEmpty()
                ? said("answer.risks-quiet")
                : said("answer.risks-awake", "risks", woken);
    }

    private Answer.Sentence assumptions() {
        String broken =
                review.assumptions().stream()
                        .filter(Watch::isAwake)
                        .map(it -> words.text(it.subject().statement()))
                        .collect(Collectors.joining("; "));
        return broken.isEmpty()
                ? said("answer.assumptions-hold")
                : said("answer.assumptions-broken", "assumptions", broken);
    }

    private static void add(List<Badge> badges, Badge badge, long count) {
        if (count > 0) {
            badges.add(counted(badge, count));
        }
    }

    private static Badge counted(Badge badge, long count) {
        return new Badge(badge.tone(), badge.sign(), count + " " + badge.word());
    }

    private Answer.Sentence said(String key, Object... facts) {
        return Answer.Sentence.of(words.say(key, facts));
    }
}
