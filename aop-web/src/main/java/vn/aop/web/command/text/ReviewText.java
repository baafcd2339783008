package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.cases.actuals.RowCounts;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.figures.Span;
import vn.aop.core.review.Holdings;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.Signals;
import vn.aop.core.text.Message;
import vn.aop.web.answer.ReviewCautions;

/**
 * A monthly review as a text of one screen: the three questions with their answers, then what they
 * stand on.
 *
 * @param review the review
 * @param judgedBy the plan by which it judges
 * @param rows what became of the rows of the actuals
 * @param sheet what it is written on
 */
public record ReviewText(
        MonthlyReview review, PlanHistory.InForce judgedBy, RowCounts rows, Sheet sheet) {

    public ReviewText {
        requireNonNull(review, "review");
        requireNonNull(judgedBy, "judgedBy");
        requireNonNull(rows, "rows");
        requireNonNull(sheet, "sheet");
    }

    /** Returns the lines, none wider than {@value Sheet#WIDTH} columns. */
    public List<String> lines() {
        Signals signals = new Signals(review);
        List<List<String>> parts =
                List.of(
                        opening(),
                        new ReviewAnswers(review.summary(), sheet).lines(),
                        new GoalsText(review, signals, sheet).lines(),
                        new MoneyText(review, sheet).lines(),
                        new MoneyText(review, sheet).counts(),
                        new SalesText(review, sheet).lines(),
                        new StockText.OfMonth(new Holdings(review).held(), sheet).lines(),
                        new KpisText(review, signals, sheet).lines(),
                        new GoalsText.Because(review, signals, sheet).lines(),
                        budgetAndPeople(),
                        new WarningsText(review.summary(), sheet).lines());
        List<String> lines = new ArrayList<>();
        for (List<String> part : parts) {
            if (!part.isEmpty()) {
                lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
                lines.addAll(part);
            }
        }
        return lines;
    }

    private List<String> opening() {
        Span toDate = review.plan().year().through(review.month());
        String title =
                sheet.heading(
                        Message.of("command.review.title")
                                .with("company", review.plan().company().name())
                                .with("month", review.month())
                                .with("span", toDate));
        return Stream.concat(Stream.of(title), cautions()).toList();
    }

    private Stream<String> cautions() {
        return ReviewCautions.of(review, judgedBy, rows).stream()
                .flatMap(it -> sheet.caution(it).stream());
    }

    private List<String> budgetAndPeople() {
        List<String> lines = new ArrayList<>(new BudgetText(review, sheet).lines());
        lines.addAll(review.people().isEmpty() ? List.of() : people());
        return lines;
    }

    private List<String> people() {
        String people =
                review.people().stream()
                        .map(it -> sheet.say(person(it)))
                        .collect(Collectors.joining(" · "));
        return sheet.wrapped("", sheet.say(Message.of("command.people").with("people", people)));
    }

    private static Message person(PersonMonth month) {
        Message told =
                Message.of(month.isOverloaded() ? "command.person.overloaded" : "command.person")
                        .with("name", month.person().name())
                        .with("effort", month.written(month.effort()))
                        .with("days", month.person().daysPerMonth());
        return month.parts()
                .map(
                        it ->
                                Message.of("command.person.in-parts")
                                        .with("person", told)
                                        .with("parts", it))
                .orElse(told);
    }
}
