package vn.aop.core.response;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.Changes;
import vn.aop.core.change.DriverChange;
import vn.aop.core.change.TermsChange;
import vn.aop.core.change.form.ActionForms;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.risk.Response;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;

/**
 * The changes of a response in the months in which it is taken. A response that says in which month
 * it begins moves with its risk; the months of any other are those of the calendar. Either way
 * nothing is left of it before the month in which it is taken, nor after the year; an action that
 * is added runs on beyond its end, with the money of its months of the year.
 *
 * @param plan the plan that is changed
 * @param response the response
 */
record TimedChanges(Plan plan, Response response) {

    TimedChanges {
        requireNonNull(plan, "plan");
        requireNonNull(response, "response");
    }

    /** Returns the changes that no response may hold, each with its place. */
    List<Problem> unfit() {
        List<Change> all = Change.of(response);
        return IntStream.range(0, all.size())
                .filter(it -> !all.get(it).answersRisks())
                .mapToObj(
                        it ->
                                Problem.at(Place.of("changes").then(it), "response.unfit")
                                        .with("kind", all.get(it).kind()))
                .toList();
    }

    /** Returns the month in which it begins as it is written. */
    YearMonth written() {
        return response.from()
                .orElseGet(
                        () ->
                                Change.of(response).stream()
                                        .flatMap(it -> it.from().stream())
                                        .min(YearMonth::compareTo)
                                        .orElse(plan.year().first()));
    }

    /** Returns the changes where it is taken from a month of the year on; none may be left. */
    List<Change> takenFrom(YearMonth first) {
        int later =
                response.from()
                        .map(it -> Math.toIntExact(ChronoUnit.MONTHS.between(it, first)))
                        .orElse(0);
        List<Change> all = new ArrayList<>();
        for (Change change : Change.of(response)) {
            ahead(later == 0 ? change : moved(change, later), first).ifPresent(all::add);
        }
        return all;
    }

    private Change moved(Change change, int months) {
        if (change instanceof BudgetChange budget) {
            SortedMap<YearMonth, Money> amounts = new TreeMap<>();
            budget.amounts()
                    .amounts()
                    .forEach((month, amount) -> amounts.put(month.plusMonths(months), amount));
            return Changes.by(new MonthlyAmounts(amounts), budget);
        } else if (change instanceof TermsChange terms) {
            YearMonth from = terms.months().from().plusMonths(months);
            return terms.in(new Span(from, terms.months().to().plusMonths(months)));
        } else if (change instanceof ActionChange.Add add) {
            return new ActionChange.Add(
                    ActionForms.later(add.added(), months, plan.year()), add.position());
        }
        return change.from().map(it -> since(change, it.plusMonths(months))).orElse(change);
    }

    /** A change that holds from a month on, from another one on. */
    private static Change since(Change change, YearMonth month) {
        if (change instanceof ActionRevision.Scale scale) {
            return new ActionRevision.Scale(scale.action(), scale.factor(), Optional.of(month));
        } else if (change instanceof ActionChange.Drop drop) {
            return new ActionChange.Drop(drop.action(), Optional.of(month));
        } else if (change instanceof DriverChange driver) {
            return new DriverChange(driver.line(), driver.driver(), month);
        }
        return change;
    }

    /** What is left of a change from a month on. */
    private Optional<Change> ahead(Change change, YearMonth first) {
        if (change instanceof BudgetChange budget) {
            return ahead(budget, first);
        } else if (change instanceof TermsChange terms) {
            return terms.months().overlap(rest(first)).map(terms::in);
        } else if (change instanceof ActionChange.Add add) {
            return Optional.of(add.added())
                    .filter(it -> it.running().overlap(rest(first)).isPresent())
                    .map(
                            it ->
                                    it.running().from().isBefore(first)
                                            ? ActionForms.since(it, first, plan.year())
                                            : it)
                    .map(it -> new ActionChange.Add(it, add.position()));
        } else if (change instanceof ActionRevision.Scale scale) {
            return ofAction(scale.action(), scale, first);
        } else if (change instanceof ActionChange.Drop drop) {
            return ofAction(drop.action(), drop, first);
        }
        return change instanceof DriverChange && isBeyond(change)
                ? Optional.empty()
                : Optional.of(
                        change.from().filter(first::isAfter).isPresent()
                                ? since(change, first)
                                : change);
    }

    private Optional<Change> ahead(BudgetChange change, YearMonth first) {
        SortedMap<YearMonth, Money> amounts = new TreeMap<>(change.amounts().amounts());
        amounts.keySet().retainAll(rest(first).months());
        return amounts.isEmpty()
                ? Optional.empty()
                : Optional.of(Changes.by(new MonthlyAmounts(amounts), change));
    }

    /** What runs already is altered from the month on; what is over cannot be any more. */
    private Optional<Change> ofAction(String id, Change change, YearMonth first) {
        Optional<Action> action = plan.action(id);
        boolean isOver = action.filter(it -> it.running().to().isBefore(first)).isPresent();
        boolean hasBegun = action.filter(it -> it.running().from().isBefore(first)).isPresent();
        boolean isPast = change.from().map(it -> it.isBefore(first)).orElse(hasBegun);
        return isOver || isBeyond(change)
                ? Optional.empty()
                : Optional.of(isPast && hasBegun ? since(change, first) : change);
    }

    private boolean isBeyond(Change change) {
        return change.from().filter(it -> it.isAfter(plan.year().last())).isPresent();
    }

    private Span rest(YearMonth first) {
        return new Span(first, plan.year().last());
    }
}
