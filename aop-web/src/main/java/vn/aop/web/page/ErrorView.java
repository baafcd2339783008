package vn.aop.web.page;

import static java.util.Objects.requireNonNull;

/**
 * What a page says that cannot show what was asked for.
 *
 * @param frame the frame around it
 * @param sentence what is wrong and how to mend it
 */
public record ErrorView(Frame frame, String sentence) {

    public ErrorView {
        requireNonNull(frame, "frame");
        requireNonNull(sentence, "sentence");
    }
}
