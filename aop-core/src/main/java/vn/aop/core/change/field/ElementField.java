package vn.aop.core.change.field;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;

/**
 * A field of an element of a plan, or of a part of it, and how it is told where it is written anew.
 *
 * @param name its name in the element, for example {@code daysPerMonth}
 * @param value what it holds
 * @param telling tells from what to what it differs
 * @param <E> the type of the element
 */
public record ElementField<E>(String name, Function<E, ?> value, Telling<E> telling) {

    /** Tells from what to what a field differs. */
    @FunctionalInterface
    public interface Telling<E> {

        /** Returns what differs, with the names of the plan before. */
        Message tell(E before, E after, Plan plan);
    }

    public ElementField {
        requireNonNull(name, "name");
        requireNonNull(value, "value");
        requireNonNull(telling, "telling");
    }

    /** Returns a field of which all is told by what it holds. */
    public static <E, V> ElementField<E> of(
            String name, Function<E, V> value, BiFunction<V, Plan, Object> told) {
        return within(name, value, (element, plan) -> told.apply(value.apply(element), plan));
    }

    /** Returns the only field of something, which is told without its name. */
    public static <E> ElementField<E> whole(BiFunction<E, Plan, Object> told) {
        String name = "content";
        return new ElementField<>(
                name,
                Function.identity(),
                (before, after, plan) ->
                        LanguageDifference.becomes(
                                label(name), told.apply(before, plan), told.apply(after, plan)));
    }

    /** Returns a field that is told by more of the element than it holds itself. */
    public static <E> ElementField<E> within(
            String name, Function<E, ?> value, BiFunction<E, Plan, Object> told) {
        return new ElementField<>(
                name,
                value,
                (before, after, plan) ->
                        differs(label(name), told.apply(before, plan), told.apply(after, plan)));
    }

    /** Returns what a field is called. */
    public static Message label(String name) {
        return Message.of("change.field-" + word(name));
    }

    /** Returns that something is another; in which language, where its texts differ in one only. */
    public static Message differs(Message field, Object before, Object after) {
        return LanguageDifference.differs(field, before, after);
    }

    /**
     * Returns each field that differs, from what to what, in their order.
     *
     * @param plan the plan before, for the names
     */
    public static <E> List<Message> differences(
            List<ElementField<E>> fields, E before, E after, Plan plan) {
        return fields.stream()
                .filter(it -> !it.value().apply(before).equals(it.value().apply(after)))
                .map(it -> it.telling().tell(before, after, plan))
                .toList();
    }

    private static String word(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
