package vn.aop.core.change;

import java.util.List;
import java.util.Optional;
import vn.aop.core.change.field.NamesIn;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * What elements of a list are called, and those of them that differ.
 *
 * @param list the list
 * @param plan the plan, for the names
 * @param <E> the type of an element
 */
record ElementWords<E>(PlanList<E> list, Plan plan) {

    /** Returns what an element is called, by its name and where it lies. */
    Message called(Text name) {
        Message element = Message.of("change.element-" + list.key());
        return list.action()
                .map(
                        it ->
                                Message.of("change.element-within")
                                        .with("element", element)
                                        .with("name", name)
                                        .with("within", NamesIn.action(plan, it)))
                .orElseGet(
                        () ->
                                Message.of("change.element-named")
                                        .with("element", element)
                                        .with("name", name));
    }

    /** Returns what the element of an id is called, if a plan has it. */
    static <E> Optional<Message> called(PlanList<E> list, String id, Plan plan) {
        return list.find(plan, id).map(it -> new ElementWords<>(list, plan).called(list.name(it)));
    }

    /** Returns what the element or the part of a plan is called in which a place lies. */
    static Message called(Place place, Plan plan) {
        String last = place.steps().get(place.steps().size() - 1);
        return PlanLists.all().stream()
                .filter(it -> it.place().covers(place))
                .flatMap(it -> called(it, last, plan).stream())
                .findFirst()
                .orElseGet(
                        () ->
                                PlanPart.all().stream()
                                        .filter(it -> it.isAt(place))
                                        .findFirst()
                                        .orElse(PlanPart.COMPANY)
                                        .called());
    }

    /** Returns what all elements together are called. */
    Message together() {
        Message elements = Message.of("change.elements-" + list.key());
        return list.action()
                .map(
                        it ->
                                Message.of("change.elements-within")
                                        .with("elements", elements)
                                        .with("within", NamesIn.action(plan, it)))
                .orElse(elements);
    }

    /** Returns that an element is revised, and what differs. */
    Message revised(E before, E after) {
        Message element = called(list.name(before));
        if (before.equals(after)) {
            return Message.of("change.revise-element-same").with("element", element);
        }
        List<Message> parts = list.differences(before, after, plan);
        return parts.isEmpty()
                ? Message.of("change.revise-element").with("element", element)
                : Message.of("change.revise-element-parts")
                        .with("element", element)
                        .with("parts", parts);
    }
}
