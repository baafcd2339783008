package vn.aop.web.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.web.form.FormField;

/**
 * The form by which people decide on an answer.
 *
 * @param changes what changes in the plan if it is accepted, in sentences; none where nothing can
 *     be
 * @param fields who, when, why
 * @param choices what else can be written into the log
 * @param waiting that somebody asked the same before and nobody has decided it, if so
 * @param isCopyMade whether a copy of the case is made first
 */
public record AcceptanceView(
        List<String> changes,
        List<FormField> fields,
        List<FormField.Choice> choices,
        Optional<String> waiting,
        boolean isCopyMade) {

    public AcceptanceView {
        changes = List.copyOf(changes);
        fields = List.copyOf(fields);
        choices = List.copyOf(choices);
        requireNonNull(waiting, "waiting");
    }

    /** Returns whether there is something to accept. */
    public boolean isAcceptable() {
        return !changes.isEmpty();
    }
}
