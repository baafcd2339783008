package vn.aop.web.form;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Fields that belong together.
 *
 * @param heading what they are about
 * @param fold whether they can be folded away
 * @param fields the fields
 */
public record FieldGroup(String heading, Fold fold, List<FormField> fields) {

    /** Whether fields are always seen. */
    public enum Fold {
        ALWAYS_OPEN,
        FOLDED
    }

    public FieldGroup {
        requireNonNull(heading, "heading");
        requireNonNull(fold, "fold");
        fields = List.copyOf(fields);
    }

    /** Returns whether they are folded away until somebody opens them. */
    public boolean isFolded() {
        return fold == Fold.FOLDED;
    }

    /** Returns whether they must be seen, because one of them is wrong. */
    public boolean isOpen() {
        return fields.stream().anyMatch(FormField::isWrong);
    }
}
