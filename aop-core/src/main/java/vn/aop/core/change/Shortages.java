package vn.aop.core.change;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.PersonMonth;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.ThinStock;
import vn.aop.core.resource.Person;

/**
 * What may run short in the months ahead, before and after: goods and days.
 *
 * @param before the projection of the plan as it is
 * @param after that of the plan as it would be
 * @param ahead the months that are looked at
 */
record Shortages(Projection before, Projection after, Span ahead) {

    List<TradeOff.StockTrade> stock() {
        return before.plan().company().groups().stream()
                .filter(ProductGroup::isStocked)
                .map(
                        group ->
                                new TradeOff.StockTrade(
                                        group,
                                        new BeforeAfter<>(
                                                stockOuts(before, group), stockOuts(after, group)),
                                        new BeforeAfter<>(
                                                closing(before, group), closing(after, group))))
                .toList();
    }

    /** Returns the groups whose shelves are emptied below their cover, but do not sell out. */
    List<ThinStock> thin() {
        return after.plan().company().groups().stream()
                .filter(group -> after.stock().stockOuts(group.id()).isEmpty())
                .flatMap(group -> ThinStock.of(before, after, group, ahead).stream())
                .toList();
    }

    private Optional<Integer> stockOuts(Projection projection, ProductGroup group) {
        return Optional.of(
                (int)
                        projection.stock().stockOuts(group.id()).stream()
                                .filter(ahead::contains)
                                .count());
    }

    private static Value closing(Projection projection, ProductGroup group) {
        return projection.stock().closing(Optional.of(group.id()), projection.plan().year().last());
    }

    List<TradeOff.PersonTrade> people() {
        Map<String, Person> people = new LinkedHashMap<>();
        before.plan().resources().people().forEach(it -> people.put(it.id(), it));
        after.plan().resources().people().forEach(it -> people.put(it.id(), it));
        return people.values().stream()
                .map(
                        person ->
                                new TradeOff.PersonTrade(
                                        person,
                                        new BeforeAfter<>(
                                                overload(before.plan(), person),
                                                overload(after.plan(), person)),
                                        new BeforeAfter<>(
                                                effort(before.plan(), person),
                                                effort(after.plan(), person))))
                .toList();
    }

    private BigDecimal overload(Plan plan, Person person) {
        return months(plan, person)
                .filter(it -> ahead.contains(it.month()))
                .map(PersonMonth::overload)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal effort(Plan plan, Person person) {
        return months(plan, person)
                .map(PersonMonth::effort)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<PersonMonth> months(Plan plan, Person person) {
        return plan.resources().person(person.id()).stream()
                .flatMap(
                        own ->
                                plan.year().months().stream()
                                        .map(month -> PersonMonth.of(plan, own, month)));
    }
}
