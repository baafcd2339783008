package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.core.review.MonthlyReview;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.checks.Beside;
import vn.aop.web.page.Frame;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.widget.PlanWords;

/**
 * What the page of a review prints.
 *
 * @param frame the frame around it
 * @param month the reviewed month
 * @param toDate the months from the first to the reviewed one
 * @param picker the choice of another month
 * @param cautions what to know before trusting the numbers
 * @param answers the three questions answered
 * @param goals where each goal stands
 * @param methods what the landing methods are called, in the order of the columns
 * @param backTests how far each method would have missed
 * @param revenue revenue month by month
 * @param statement what makes the profit, and money that is no part of it
 * @param sales revenue by channel and by product group
 * @param cells revenue of each product group in each channel
 * @param kpis how each KPI does
 * @param budget what has become of each budget line
 * @param budgetUnit in which its amounts are written
 * @param people how much of each person's time the plan takes
 * @param risks the early warnings of risks
 * @param assumptions the early warnings of assumptions
 * @param checks what the rules say of the plan
 * @param plan the address of the plan
 */
public record ReviewView(
        Frame frame,
        String month,
        String toDate,
        MonthPicker picker,
        List<String> cautions,
        List<AnswerCard> answers,
        List<GoalLine> goals,
        List<String> methods,
        BackTests backTests,
        RevenueByMonth revenue,
        AccountTable statement,
        AccountTable sales,
        AccountTable cells,
        List<KpiLine> kpis,
        List<BudgetLineRow> budget,
        String budgetUnit,
        List<PersonLine> people,
        List<EarlyWarningCard> risks,
        List<EarlyWarningCard> assumptions,
        Beside checks,
        String plan) {

    public ReviewView {
        requireNonNull(frame, "frame");
        requireNonNull(picker, "picker");
        cautions = List.copyOf(cautions);
        answers = List.copyOf(answers);
        goals = List.copyOf(goals);
        methods = List.copyOf(methods);
        requireNonNull(backTests, "backTests");
        requireNonNull(revenue, "revenue");
        requireNonNull(statement, "statement");
        requireNonNull(sales, "sales");
        requireNonNull(cells, "cells");
        kpis = List.copyOf(kpis);
        budget = List.copyOf(budget);
        people = List.copyOf(people);
        risks = List.copyOf(risks);
        assumptions = List.copyOf(assumptions);
        requireNonNull(checks, "checks");
    }

    static ReviewView of(MonthlyReview review, OpenCase open, Beside checks, Frame frame) {
        PlanWords words = new PlanWords(open.plan(), frame.words());
        ShownNumbers numbers = new ShownNumbers(review, words, open.id());
        return new ReviewView(
                frame,
                words.month(review.month()),
                words.wording().numbers().span(open.plan().year().through(review.month())),
                MonthPicker.of(review, words, open.id()),
                review.summary().cautions().stream().map(words.wording()::say).toList(),
                new AnswerCards(review, numbers).all(),
                review.goals().stream().map(it -> GoalLine.of(it, numbers)).toList(),
                GoalLine.methods(words.wording()),
                BackTests.of(review, numbers),
                RevenueByMonth.of(review, numbers),
                AccountTable.statement(review, numbers),
                AccountTable.revenue(review, numbers),
                AccountTable.cells(review, numbers),
                review.kpis().stream().map(it -> KpiLine.of(it, numbers)).toList(),
                BudgetLineRow.all(review, numbers),
                BudgetLineRow.money(review, numbers).unit(),
                review.people().stream().map(it -> PersonLine.of(it, numbers)).toList(),
                review.risks().stream()
                        .map(it -> EarlyWarningCard.ofRisk(it, review, numbers))
                        .toList(),
                review.assumptions().stream()
                        .map(it -> EarlyWarningCard.ofAssumption(it, review, numbers))
                        .toList(),
                checks,
                PageAddresses.plan(open.id()));
    }
}
