package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.Signals;
import vn.aop.web.answer.ReviewCautions;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.checks.Beside;
import vn.aop.web.page.Frame;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.widget.PlanWords;

/**
 * What the page of a review prints.
 *
 * @param frame the frame around it
 * @param months which months it looks at
 * @param cautions what to know before trusting the numbers
 * @param answers the three questions answered
 * @param goals where each goal stands
 * @param revenue revenue month by month
 * @param accounts what has been sold and spent
 * @param measures what is counted; empty where nothing is
 * @param sales why sales differ from the plan; empty where no pieces are counted
 * @param held what is in the till and on the shelf
 * @param kpis how each KPI does
 * @param budget what has become of each budget line
 * @param people how much of each person's time the plan takes
 * @param warnings the early warnings
 * @param checks what the rules say of the plan
 * @param plan the address of the plan
 */
public record ReviewView(
        Frame frame,
        ReviewedMonths months,
        List<String> cautions,
        List<AnswerCard> answers,
        GoalTable goals,
        RevenueByMonth revenue,
        AccountTables accounts,
        List<AccountLine> measures,
        Optional<SalesTable> sales,
        HeldTable held,
        List<KpiLine> kpis,
        BudgetTable budget,
        List<PersonLine> people,
        EarlyWarningCards warnings,
        Beside checks,
        String plan) {

    public ReviewView {
        requireNonNull(frame, "frame");
        requireNonNull(months, "months");
        cautions = List.copyOf(cautions);
        answers = List.copyOf(answers);
        requireNonNull(goals, "goals");
        requireNonNull(revenue, "revenue");
        requireNonNull(accounts, "accounts");
        measures = List.copyOf(measures);
        requireNonNull(sales, "sales");
        requireNonNull(held, "held");
        kpis = List.copyOf(kpis);
        requireNonNull(budget, "budget");
        people = List.copyOf(people);
        requireNonNull(warnings, "warnings");
        requireNonNull(checks, "checks");
    }

    static ReviewView of(MonthlyReview review, OpenCase open, Beside checks, Frame frame) {
        PlanHistory.InForce judgedBy = open.judging(review.month()).inForce(review.month());
        PlanWords words = new PlanWords(review.plan(), frame.words());
        ShownNumbers numbers = new ShownNumbers(review, words, open.id());
        Signals signals = new Signals(review);
        return new ReviewView(
                frame,
                ReviewedMonths.of(review, words, open.id()),
                ReviewCautions.of(review, judgedBy).stream().map(words.wording()::say).toList(),
                new AnswerCards(review, numbers).all(),
                GoalTable.of(review, numbers),
                RevenueByMonth.of(review, numbers),
                AccountTables.of(review, numbers),
                review.measures().stream().map(it -> AccountLine.of(it, numbers)).toList(),
                SalesTable.of(review, numbers),
                HeldTable.of(review, numbers),
                review.kpis().stream().map(it -> KpiLine.of(it, signals, numbers)).toList(),
                BudgetTable.of(review, numbers),
                review.people().stream().map(it -> PersonLine.of(it, numbers)).toList(),
                EarlyWarningCards.of(review, numbers),
                checks,
                PageAddresses.plan(open.id()));
    }
}
