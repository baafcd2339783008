package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

/**
 * One cell of a {@link Table}.
 *
 * @param text what it says, on one line; blanks around it are kept
 * @param tone how that is meant
 */
record TableCell(String text, Tone tone) {

    TableCell {
        requireNonNull(tone, "tone");
        String words = Columns.clean(text.strip()).replace(Columns.TIE, ' ');
        int from = text.indexOf(text.strip());
        text =
                text.isBlank()
                        ? text
                        : text.substring(0, from)
                                + words
                                + text.substring(from + text.strip().length());
    }

    static TableCell of(String text) {
        return new TableCell(text, Tone.PLAIN);
    }

    int width() {
        return Columns.width(text);
    }
}
