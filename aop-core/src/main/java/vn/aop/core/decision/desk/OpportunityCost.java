package vn.aop.core.decision.desk;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.change.Difference;
import vn.aop.core.change.LineTrade;
import vn.aop.core.change.PersonTrade;
import vn.aop.core.decision.Assessment;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * What a proposal displaces: the money, days and actions that could have gone to something else
 * (its opportunity cost).
 */
final class OpportunityCost {

    private final Assessment assessment;
    private final Plan before;
    private final Plan after;

    OpportunityCost(Assessment assessment) {
        this.assessment = assessment;
        this.before = assessment.before().plan();
        this.after = assessment.after().plan();
    }

    List<Difference> all() {
        List<Difference> displaced = new ArrayList<>();
        actions(displaced);
        before.actions().forEach(action -> moved(action, displaced));
        assessment.tradeOff().lines().forEach(it -> money(it, displaced));
        assessment.tradeOff().people().forEach(it -> days(it, displaced));
        return displaced;
    }

    private void actions(List<Difference> into) {
        before.actions().stream()
                .filter(action -> after.action(action.id()).isEmpty())
                .forEach(
                        action ->
                                into.add(
                                        new Difference(
                                                Place.action(action.id()),
                                                Message.of("displaced.action")
                                                        .with("action", action.name())
                                                        .with("serves", serves(action)))));
    }

    /** Actions that end earlier or begin later than they would have. */
    private void moved(Action own, List<Difference> into) {
        after.action(own.id())
                .map(Action::running)
                .filter(is -> !is.equals(own.running()))
                .flatMap(is -> moved(own, is))
                .ifPresent(it -> into.add(new Difference(Place.action(own.id()), it)));
    }

    private Optional<Message> moved(Action own, Span is) {
        if (is.from().isAfter(own.running().from())) {
            return Optional.of(moved("displaced.action-later", own, is.from()));
        }
        return is.to().isBefore(own.running().to())
                ? Optional.of(moved("displaced.action-shorter", own, is.to()))
                : Optional.empty();
    }

    private Message moved(String key, Action own, YearMonth month) {
        return Message.of(key)
                .with("action", own.name())
                .with("month", month)
                .with("serves", serves(own));
    }

    /** Money that no action had claimed yet, and money that a line gives up. */
    private void money(LineTrade trade, List<Difference> into) {
        Money taken = trade.taken();
        boolean gives = trade.more().isNegative();
        if (taken.isPositive() && (gives || trade.free().before().isPositive())) {
            into.add(
                    new Difference(
                            Place.line(trade.line().id()),
                            Message.of(gives ? "displaced.given-up" : claimed(trade))
                                    .with("line", trade.line().name())
                                    .with("amount", Value.of(taken))
                                    .with("free", Value.of(free(trade)))
                                    .with("past", Value.of(assessment.past(trade)))
                                    .with("leaves", leaves(trade))
                                    .with("serves", serves(trade.line()))));
        }
    }

    /** What is left for the months that are not past, as the budget tells it. */
    private Money free(LineTrade trade) {
        Money ahead = assessment.free(trade);
        return ahead.isPositive() ? ahead : Money.zero(ahead.getCurrencyUnit());
    }

    private String claimed(LineTrade trade) {
        return assessment.past(trade).isPositive() ? "displaced.claimed-past" : "displaced.claimed";
    }

    private Message leaves(LineTrade trade) {
        return leaves(free(trade).plus(assessment.past(trade)).minus(trade.taken()));
    }

    private static Message leaves(Money rest) {
        if (rest.isZero()) {
            return Message.of("displaced.leaves-nothing");
        }
        return Message.of(rest.isPositive() ? "displaced.leaves" : "displaced.lacks")
                .with("rest", Value.of(rest.abs()));
    }

    private Message serves(BudgetLine line) {
        return switch (line.purpose()) {
            case RUNNING -> Message.of("displaced.line-runs");
            case FLOW -> Message.of("displaced.line-flow");
            case GOALS ->
                    line.goals().isEmpty()
                            ? Message.of("displaced.line-alone")
                            : Message.of("displaced.line-serves")
                                    .with("goals", names(line.goals()));
        };
    }

    private Message serves(Action action) {
        return action.goals().isEmpty()
                ? Message.of("displaced.action-alone")
                : Message.of("displaced.action-serves").with("goals", names(action.goals()));
    }

    private void days(PersonTrade trade, List<Difference> into) {
        BigDecimal more = trade.effort().after().subtract(trade.effort().before());
        BigDecimal left = left(trade.person().id());
        if (more.signum() > 0) {
            into.add(
                    new Difference(
                            Place.person(trade.person().id()),
                            Message.of("displaced.days")
                                    .with("person", trade.person().name())
                                    .with("days", Value.of(more, Unit.DAYS))
                                    .with("left", Value.of(left, Unit.DAYS))
                                    .with(
                                            "enough",
                                            Message.of(
                                                            more.compareTo(left) > 0
                                                                    ? "displaced.days-lack"
                                                                    : "displaced.days-do")
                                                    .with("left", Value.of(left, Unit.DAYS)))));
        }
    }

    /** The days that somebody has left from now on, months without any counted as 0. */
    private BigDecimal left(String person) {
        return before.resources().person(person).stream()
                .flatMap(
                        own ->
                                assessment.monthsLeft(FiscalYear.MONTHS - 1).stream()
                                        .map(month -> assessment.before().capacity(own, month)))
                .map(it -> it.left().max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Text> names(List<String> goals) {
        return goals.stream().flatMap(id -> before.goal(id).stream()).map(Goal::name).toList();
    }
}
