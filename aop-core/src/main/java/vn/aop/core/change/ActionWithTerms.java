package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.action.Action;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.DatedTerms;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.RevenuePlan;
import vn.aop.core.plan.SalesScope;

/**
 * An action of a plan with the prices and margins that were set along with it: a campaign in August
 * whose discount stays in July, or a discount whose campaign is given up, is what nobody means.
 *
 * <pre>{@code
 * new ActionWithTerms(plan, campaign).by(1);   // the campaign and its discount a month later
 * new ActionWithTerms(plan, campaign).givenUp(Optional.empty());   // neither of them
 * }</pre>
 *
 * <p>A plan does not say which price is for which action. One counts as set along where it is of
 * sales that the action lifts, and begins with it or lies within its months; one that holds all
 * year goes with the year.
 *
 * @param plan the plan that has the action
 * @param action the action
 */
public record ActionWithTerms(Plan plan, Action action) {

    public ActionWithTerms {
        requireNonNull(plan, "plan");
        requireNonNull(action, "action");
    }

    /**
     * Returns the changes that move the action and what was set along with it. A price that holds
     * longer than the action, until the year ends, still ends with the year.
     *
     * @param months how many months later; negative for earlier, not 0, at most 24 either way
     * @return the changes in the order in which to make them; empty where nobody can tell what is
     *     meant: it is too far, a price was set along with another action too, would begin after
     *     the year, or would take the place of another price
     */
    public Optional<List<Change>> by(int months) {
        if (Math.abs(months) > ActionChange.Delay.MOST) {
            return Optional.empty();
        }
        List<Terms> along = along();
        Plan without = without(along);
        List<Change> changes = new ArrayList<>();
        changes.add(new ActionChange.Delay(action.id(), months));
        along.forEach(it -> changes.addAll(takenBack(it, months, without)));
        along.forEach(
                it -> moved(it.months(), months).map(it.change()::in).ifPresent(changes::add));
        return Optional.of(List.copyOf(changes))
                .filter(it -> along.stream().noneMatch(this::isOfAnother))
                .filter(
                        it ->
                                along.stream()
                                        .allMatch(one -> moved(one.months(), months).isPresent()))
                .filter(it -> along.isEmpty() || leavesOthers(it, along));
    }

    /**
     * Returns the changes that give the action up and take back what was set along with it and with
     * no other action, from the month on in which it stops.
     *
     * @param stops the first month in which it no longer runs; empty for all of it
     * @return the changes in the order in which to make them; the action alone where to take a
     *     price back would take the place of another one
     */
    public List<Change> givenUp(Optional<YearMonth> stops) {
        List<Terms> along = ofItAlone();
        Plan without = without(along);
        List<Change> changes = new ArrayList<>();
        changes.add(new ActionChange.Drop(action.id(), stops));
        along.forEach(
                it ->
                        it.since(stops)
                                .map(span -> it.change().in(span).asBefore(without))
                                .ifPresent(changes::addAll));
        return along.isEmpty() || leavesOthers(changes, along)
                ? List.copyOf(changes)
                : List.of(changes.get(0));
    }

    /**
     * Returns what was set along with the action and with no other, each from the month on in which
     * it stops, that still holds in another version of the plan.
     */
    List<TermsChange> kept(Optional<YearMonth> stops, Plan after) {
        List<Terms> held = new ActionWithTerms(after, action).terms().toList();
        return ofItAlone().stream()
                .flatMap(it -> it.since(stops).map(it.change()::in).stream())
                .filter(it -> held.stream().anyMatch(one -> one.holds(it)))
                .toList();
    }

    private Stream<Terms> terms() {
        RevenuePlan sold = plan.revenue();
        return Stream.concat(
                sold.prices().stream().map(it -> new Terms(it, TermsChange.Price.of(it))),
                sold.margins().stream().map(it -> new Terms(it, TermsChange.Margin.of(it))));
    }

    private List<Terms> ofItAlone() {
        return along().stream().filter(it -> !isOfAnother(it)).toList();
    }

    private List<Terms> along() {
        return terms().filter(it -> it.goesWith(action) && !isOfTheYear(it)).toList();
    }

    /** What holds all year was set for the year, also where an action begins with it. */
    private boolean isOfTheYear(Terms terms) {
        Span year = plan.year().span();
        return terms.months().equals(year) && !action.running().to().equals(year.to());
    }

    private boolean isOfAnother(Terms along) {
        return plan.actions().stream()
                .filter(it -> !it.id().equals(action.id()))
                .anyMatch(along::goesWith);
    }

    /** Empty where no month of them is left in the year. */
    private Optional<Span> moved(Span months, int later) {
        YearMonth last = plan.year().last();
        boolean isUntilTheEnd = months.to().equals(last) && !action.running().to().equals(last);
        YearMonth from = months.from().plusMonths(later);
        YearMonth to = isUntilTheEnd ? last : months.to().plusMonths(later);
        return Optional.of(from)
                .filter(it -> !it.isAfter(last))
                .map(it -> new Span(it, to.isAfter(last) ? last : to));
    }

    /** In the months that it leaves, its sales have again what they would have without it. */
    private List<Change> takenBack(Terms along, int later, Plan without) {
        return moved(along.months(), later).stream()
                .flatMap(it -> along.months().without(it).stream())
                .flatMap(it -> along.change().in(it).asBefore(without).stream())
                .toList();
    }

    /** The plan without any of it: one of two discounts is not what was before the other. */
    private Plan without(List<Terms> along) {
        RevenuePlan sold = plan.revenue();
        RevenuePlan others =
                sold.withPrices(besides(along, sold.prices()))
                        .withMargins(besides(along, sold.margins()));
        return plan.toBuilder().revenue(others).build();
    }

    private static <T> List<T> besides(List<Terms> along, List<T> entries) {
        return entries.stream()
                .filter(it -> along.stream().noneMatch(one -> one.entry().equals(it)))
                .toList();
    }

    /** Whether all other prices and margins are there afterwards as they were before. */
    private boolean leavesOthers(List<Change> changes, List<Terms> along) {
        return plan.with(changes)
                .value()
                .map(after -> new ActionWithTerms(after, action).terms().map(Terms::entry).toList())
                .filter(
                        after ->
                                terms().filter(it -> !along.contains(it))
                                        .allMatch(it -> after.contains(it.entry())))
                .isPresent();
    }

    /**
     * A price or margin that the plan has.
     *
     * @param entry as the plan has it
     * @param change the change that decides it
     */
    private record Terms(DatedTerms<?> entry, TermsChange change) {

        Span months() {
            return entry.months();
        }

        boolean goesWith(Action other) {
            boolean isOfItsSales =
                    other.effects().stream()
                            .map(it -> new SalesScope(it.channel(), it.group()))
                            .anyMatch(it -> it.overlap(entry.sales()).isPresent());
            boolean isWithin =
                    other.running().contains(months().from())
                            && other.running().contains(months().to());
            return isOfItsSales && (isWithin || months().from().equals(other.running().from()));
        }

        /** Returns those of its months from one on, if there are any. */
        Optional<Span> since(Optional<YearMonth> first) {
            YearMonth from = first.filter(months().from()::isBefore).orElse(months().from());
            return from.isAfter(months().to())
                    ? Optional.empty()
                    : Optional.of(new Span(from, months().to()));
        }

        /** Returns whether it decides the same in some of the months of another. */
        boolean holds(TermsChange other) {
            return months().overlap(other.months()).isPresent()
                    && change.in(other.months()).equals(other);
        }
    }
}
