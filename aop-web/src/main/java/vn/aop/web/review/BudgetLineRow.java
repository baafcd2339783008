package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import vn.aop.cases.wording.Wording;
import vn.aop.core.review.BudgetReview;

/**
 * A budget line in the review.
 *
 * @param id the line's id
 * @param name what people call it
 * @param limit how binding it is
 * @param planned its amount for the year
 * @param plannedToDate its amount by now
 * @param spent what has been spent
 * @param left what is left of the year's amount
 * @param expected what will have been spent at the end of the year
 * @param usedUpIn when it is used up, or that it lasts the year
 * @param why the reason for that
 */
public record BudgetLineRow(
        String id,
        String name,
        String limit,
        Figure planned,
        Figure plannedToDate,
        Figure spent,
        Figure left,
        Figure expected,
        Badge usedUpIn,
        String why) {

    public BudgetLineRow {
        requireNonNull(planned, "planned");
        requireNonNull(plannedToDate, "plannedToDate");
        requireNonNull(spent, "spent");
        requireNonNull(left, "left");
        requireNonNull(expected, "expected");
        requireNonNull(usedUpIn, "usedUpIn");
        requireNonNull(why, "why");
    }

    static BudgetLineRow of(BudgetReview line, ShownNumbers numbers) {
        Wording wording = numbers.wording();
        String path = "budget/" + line.line().id() + "/";
        return new BudgetLineRow(
                line.line().id(),
                wording.text(line.line().name()),
                wording.name(line.line().limit()),
                numbers.shortly(path + "planned"),
                numbers.shortly(path + "planned-to-date"),
                numbers.shortly(path + "spent"),
                numbers.shortly(path + "left"),
                numbers.shortly(path + "expected"),
                line.usedUpIn()
                        .map(numbers.words()::month)
                        .map(Badge::warn)
                        .orElseGet(
                                () ->
                                        line.expected().value().number().isPresent()
                                                ? Badge.good(wording.say("review.lasts"))
                                                : Badge.quiet(wording.say("review.not-judged"))),
                wording.say(line.why()));
    }
}
