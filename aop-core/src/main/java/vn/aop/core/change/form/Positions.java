package vn.aop.core.change.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lists that get an element at a place, or lose one. */
public final class Positions {

    private Positions() {}

    /** Returns the list with an element at an index, or at the end. */
    public static <T> List<T> with(List<T> list, T element, Optional<Integer> index) {
        List<T> result = new ArrayList<>(list);
        result.add(Math.min(index.orElse(list.size()), list.size()), element);
        return result;
    }

    /** Returns the list without the element of an id. */
    public static <T> List<T> without(List<T> list, Function<T, String> ids, String id) {
        return list.stream().filter(it -> !ids.apply(it).equals(id)).toList();
    }

    /** Returns the list with another element in place of the one with the same id. */
    public static <T> List<T> replacing(List<T> list, Function<T, String> ids, T other) {
        return list.stream()
                .map(it -> ids.apply(it).equals(ids.apply(other)) ? other : it)
                .toList();
    }

    /** Returns where the element of an id stands. */
    public static <T> Optional<Integer> of(List<T> list, Function<T, String> ids, String id) {
        return Optional.of(list.stream().map(ids).toList().indexOf(id));
    }

    public static void requireIndex(Optional<Integer> index) {
        index.filter(it -> it < 0)
                .ifPresent(
                        it -> {
                            throw new IllegalArgumentException(
                                    "Position %d does not exist; give 0 or more".formatted(it));
                        });
    }
}
