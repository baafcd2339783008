package vn.aop.core.change;

import static vn.aop.core.change.ElementField.of;
import static vn.aop.core.change.FieldFacts.each;
import static vn.aop.core.change.FieldFacts.maybe;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.aop.core.change.PlanPart.CompanyFacts;
import vn.aop.core.change.PlanPart.ResourceLimits;
import vn.aop.core.plan.Tracking;
import vn.aop.core.text.Text;

/** The fields of the parts of a plan of which it can be told shortly what differs. */
final class PartFields {

    private PartFields() {}

    static final List<ElementField<CompanyFacts>> COMPANY =
            List.of(
                    of("name", CompanyFacts::name, FieldFacts::text),
                    of("industry", CompanyFacts::industry, FieldFacts::text),
                    of("scale", CompanyFacts::scale, FieldFacts::plain),
                    of("currency", CompanyFacts::currency, FieldFacts::plain),
                    of("supplierDays", CompanyFacts::supplierDays, FieldFacts::plain));

    static final List<ElementField<Optional<Text>>> THEME =
            List.of(of("content", Function.identity(), maybe(FieldFacts::text)));

    static final List<ElementField<List<Text>>> PRIORITIES =
            List.of(of("content", Function.identity(), each(FieldFacts::text)));

    static final List<ElementField<ResourceLimits>> LIMITS =
            List.of(
                    of("hiring", ResourceLimits::hiring, FieldFacts::plain),
                    of("bottlenecks", ResourceLimits::bottlenecks, each(FieldFacts::text)),
                    of("cashFloor", ResourceLimits::cashFloor, maybe(FieldFacts::plain)));

    static final List<ElementField<Optional<Tracking>>> TRACKING =
            List.of(
                    of("rhythm", it -> it.map(Tracking::rhythm), maybe(FieldFacts::plain)),
                    of("day", it -> it.map(Tracking::day), maybe(FieldFacts::plain)),
                    of("attends", it -> all(it, Tracking::attends), each(FieldFacts::person)),
                    of("questions", it -> all(it, Tracking::questions), each(FieldFacts::text)),
                    of("adjusting", it -> it.flatMap(Tracking::adjusting), maybe(FieldFacts::text)),
                    of("approvers", it -> all(it, Tracking::approvers), each(FieldFacts::person)),
                    of("held", it -> all(it, Tracking::held), each(FieldFacts::plain)));

    private static <T> List<T> all(Optional<Tracking> tracking, Function<Tracking, List<T>> of) {
        return tracking.map(of).orElse(List.of());
    }
}
