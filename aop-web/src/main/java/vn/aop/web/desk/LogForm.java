package vn.aop.web.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.web.form.FormField;

/**
 * A form that tells the log more about one question.
 *
 * @param heading what is told
 * @param note what should be known about it, may be empty
 * @param action where it is sent
 * @param fields its fields
 */
public record LogForm(String heading, String note, String action, List<FormField> fields) {

    public LogForm {
        requireNonNull(heading, "heading");
        requireNonNull(note, "note");
        requireNonNull(action, "action");
        fields = List.copyOf(fields);
    }

    /** Returns whether it must be seen, because something in it is wrong. */
    public boolean isOpen() {
        return fields.stream().anyMatch(FormField::isWrong);
    }
}
