package vn.aop.web.form;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A field of a form with what was typed into it.
 *
 * @param id its id on the page, on which there may be several fields of one name
 * @param name the name by which it is sent
 * @param kind how it looks
 * @param label what people call it
 * @param hint how to fill it, may be empty
 * @param need whether it must be filled
 * @param value what stands in it
 * @param choices what can be chosen, where there is a choice
 * @param note how what was typed is understood, may be empty
 * @param mistakes what must be mended, in sentences
 */
public record FormField(
        String id,
        String name,
        Kind kind,
        String label,
        String hint,
        Need need,
        String value,
        List<Choice> choices,
        String note,
        List<String> mistakes) {

    /** How a field looks. */
    public enum Kind {
        LINE,
        LINES,
        DAY,
        CHOICE,
        BOXES
    }

    /** Whether a field must be filled. */
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    /**
     * Something to choose.
     *
     * @param value how it is sent
     * @param text what it is called
     * @param isChosen whether it is chosen
     */
    public record Choice(String value, String text, boolean isChosen) {}

    public FormField {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(label, "label");
        requireNonNull(hint, "hint");
        requireNonNull(need, "need");
        requireNonNull(value, "value");
        choices = List.copyOf(choices);
        requireNonNull(note, "note");
        mistakes = List.copyOf(mistakes);
    }

    /** Returns whether it must be filled. */
    public boolean isRequired() {
        return need == Need.REQUIRED;
    }

    /** Returns whether something in it must be mended. */
    public boolean isWrong() {
        return !mistakes.isEmpty();
    }
}
