package vn.aop.cases.actuals.mapping;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which rows count, by the value in a column. Case, spacing and Unicode form make no difference.
 *
 * @param column the column's name
 * @param condition how the value must stand to the texts
 * @param texts the texts, at least one
 */
public record RowFilter(String column, Condition condition, List<String> texts) {

    public RowFilter {
        requireNonNull(column, "column");
        requireNonNull(condition, "condition");
        texts = List.copyOf(texts);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException(
                    "The filter on column %s has no values; give one or more".formatted(column));
        }
    }

    /** Keeps rows whose value is one of the texts. */
    public static RowFilter is(String column, String... texts) {
        return new RowFilter(column, Condition.IS, List.of(texts));
    }

    /** Keeps rows whose value is none of the texts. */
    public static RowFilter isNot(String column, String... texts) {
        return new RowFilter(column, Condition.IS_NOT, List.of(texts));
    }

    /** Keeps rows whose value starts with one of the texts. */
    public static RowFilter startsWith(String column, String... texts) {
        return new RowFilter(column, Condition.STARTS_WITH, List.of(texts));
    }

    /** Keeps rows whose value starts with none of the texts. */
    public static RowFilter doesNotStartWith(String column, String... texts) {
        return new RowFilter(column, Condition.DOES_NOT_START_WITH, List.of(texts));
    }

    /** Returns whether a row with this value in the column counts. */
    public boolean keeps(String value) {
        String folded = Labels.fold(value);
        return switch (condition) {
            case IS -> foldedTexts().anyMatch(folded::equals);
            case IS_NOT -> foldedTexts().noneMatch(folded::equals);
            case STARTS_WITH -> foldedTexts().anyMatch(folded::startsWith);
            case DOES_NOT_START_WITH -> foldedTexts().noneMatch(folded::startsWith);
        };
    }

    private Stream<String> foldedTexts() {
        return texts.stream().map(Labels::fold);
    }

    /** How a value must stand to the texts of a filter. */
    public enum Condition {
        IS,
        IS_NOT,
        STARTS_WITH,
        DOES_NOT_START_WITH
    }
}
