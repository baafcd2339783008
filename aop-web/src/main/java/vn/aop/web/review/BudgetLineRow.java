package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.cases.wording.Rounding;
import vn.aop.cases.wording.Wording;
import vn.aop.core.review.BudgetAlarm;
import vn.aop.core.review.BudgetReview;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.Message;
import vn.aop.web.widget.Badge;
import vn.aop.web.widget.Figure;

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
 * @param flexible what it may cost at what was sold, and how it differs; empty where it follows
 *     nothing
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
        String why,
        List<Named> flexible) {

    /**
     * A figure with its name.
     *
     * @param name what it is called
     * @param figure the figure
     */
    public record Named(String name, Figure figure) {

        public Named {
            requireNonNull(name, "name");
            requireNonNull(figure, "figure");
        }
    }

    public BudgetLineRow {
        requireNonNull(planned, "planned");
        requireNonNull(plannedToDate, "plannedToDate");
        requireNonNull(spent, "spent");
        requireNonNull(left, "left");
        requireNonNull(expected, "expected");
        requireNonNull(usedUpIn, "usedUpIn");
        requireNonNull(why, "why");
        flexible = List.copyOf(flexible);
    }

    private static final List<String> AMOUNTS =
            List.of("planned", "planned-to-date", "spent", "left", "expected");

    /** Returns the rounding of all amounts in the table. */
    static Rounding money(MonthlyReview review, ShownNumbers numbers) {
        return numbers.column(
                review.budget().stream()
                        .flatMap(it -> AMOUNTS.stream().map(name -> path(it) + name))
                        .toList());
    }

    static List<BudgetLineRow> all(MonthlyReview review, ShownNumbers numbers) {
        Rounding money = money(review, numbers);
        return review.budget().stream()
                .map(it -> of(it, review.summary().budget().alarm(it), money, numbers))
                .toList();
    }

    private static String path(BudgetReview line) {
        return "budget/" + line.line().id() + "/";
    }

    private static BudgetLineRow of(
            BudgetReview line, BudgetAlarm alarm, Rounding money, ShownNumbers numbers) {
        Wording wording = numbers.wording();
        String path = path(line);
        return new BudgetLineRow(
                line.line().id(),
                wording.text(line.line().name()),
                wording.name(line.line().limit()),
                numbers.bare(path + "planned", money),
                numbers.bare(path + "planned-to-date", money),
                numbers.bare(path + "spent", money),
                numbers.bare(path + "left", money),
                numbers.bare(path + "expected", money),
                usedUp(line, alarm, numbers),
                wording.say(line.why()),
                line.flexible().isEmpty() ? List.of() : flexible(path, money, numbers));
    }

    private static List<Named> flexible(String path, Rounding money, ShownNumbers numbers) {
        Wording wording = numbers.wording();
        return List.of(
                new Named(
                        wording.say("review.budget-allowed"),
                        numbers.bare(path + "allowed", money)),
                new Named(
                        wording.say("review.budget-of-volume"),
                        numbers.bare(path + "of-volume", money)),
                new Named(
                        wording.say("review.budget-of-spending"),
                        numbers.bare(path + "of-spending", money)));
    }

    /** When, and by how much money it will be over by the end of the year. */
    private static Badge usedUp(BudgetReview line, BudgetAlarm alarm, ShownNumbers numbers) {
        Wording wording = numbers.wording();
        if (line.usedUpIn().isEmpty()) {
            return line.expected().value().number().isPresent()
                    ? Badge.good(wording.say("review.lasts"))
                    : Badge.quiet(wording.say("review.not-judged"));
        }
        String word =
                wording.say(
                        Message.of("review.used-up-by")
                                .with("month", line.usedUpIn().get())
                                .with("over", line.over()));
        return switch (alarm) {
            case SERIOUS -> Badge.bad(word);
            case NOTABLE -> Badge.warn(word);
            case TRIFLE, NONE -> Badge.note(word);
        };
    }
}
