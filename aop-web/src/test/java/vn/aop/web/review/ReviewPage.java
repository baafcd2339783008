package vn.aop.web.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.decision.recovery.WokenResponses;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.Signals;
import vn.aop.web.widget.Figure;
import vn.aop.web.widget.PlanWords;

/** What the page of a review says, for tests that hold it against what others say. */
public final class ReviewPage {

    private final MonthlyReview review;
    private final ShownNumbers numbers;

    /** Makes the page of a review. */
    public ReviewPage(MonthlyReview review, Wording wording) {
        this.review = review;
        this.numbers = new ShownNumbers(review, new PlanWords(review.plan(), wording), "case");
    }

    /** Returns the words for where goals and KPIs stand, by id. */
    public Map<String, String> statuses() {
        Stream<Map.Entry<String, String>> goals =
                review.goals().stream()
                        .map(it -> GoalLine.of(it, new Signals(review), numbers))
                        .map(it -> Map.entry(it.id(), word(it.judged())));
        Stream<Map.Entry<String, String>> kpis =
                review.kpis().stream()
                        .map(it -> KpiLine.of(it, new Signals(review), numbers))
                        .map(it -> Map.entry(it.id(), word(it.judged())));
        return Stream.concat(goals, kpis)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How it stands to its target: behind the word for what it asks, where it asks anything. */
    private static String word(Judged judged) {
        return judged.status().orElse(judged.word()).word();
    }

    /** Returns the words for what the early warnings of risks say, by id. */
    public Map<String, String> warnings() {
        return review.risks().stream()
                .map(it -> EarlyWarningCard.ofRisk(it, new WokenResponses(review), numbers))
                .collect(Collectors.toMap(EarlyWarningCard::id, it -> it.state().word()));
    }

    /** Returns the sentences of the three answers. */
    public List<String> answers() {
        return new AnswerCards(review, numbers)
                .all().stream()
                        .flatMap(it -> it.sentences().stream())
                        .map(ReviewPage::words)
                        .toList();
    }

    private static String words(AnswerCard.Sentence sentence) {
        return sentence.before()
                + sentence.figure().map(Figure::text).orElse("")
                + sentence.after();
    }

    /** Returns the sentences that hold the month against the same month of last year. */
    public List<String> yearOnYear() {
        return RevenueByMonth.of(review, numbers).yearOnYear().stream()
                .map(ReviewPage::words)
                .toList();
    }

    /** Returns the planned revenue of each month, as the chart reads it. */
    public List<String> plannedRevenue() {
        return RevenueByMonth.of(review, numbers).series().stream()
                .filter(it -> it.kind().equals("plan"))
                .flatMap(it -> it.figures().stream())
                .map(it -> it.map(Figure::plain).orElse(""))
                .toList();
    }

    /** Returns the actual of the month of a line of the income statement, as it is shown. */
    public String actual(String name) {
        return AccountTable.statement(review, numbers).first().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow()
                .month()
                .actual()
                .text();
    }
}
