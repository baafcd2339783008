package vn.aop.web.widget;

import static java.util.Objects.requireNonNull;

import vn.aop.core.figures.Traced;
import vn.aop.core.text.Message;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Link;

/**
 * What the answer to "why?" prints.
 *
 * @param frame the frame around it, where it is a page of its own
 * @param about whose number it is
 * @param reason the number with its reason
 * @param back the page that shows the number
 */
public record WhyView(Frame frame, String about, Derivation reason, Link back) {

    public WhyView {
        requireNonNull(frame, "frame");
        requireNonNull(about, "about");
        requireNonNull(reason, "reason");
        requireNonNull(back, "back");
    }

    /** Returns the answer for a number of a case. */
    public static WhyView of(Message about, Traced number, Link back, OpenCase open, Frame frame) {
        PlanWords words = new PlanWords(open.plan(), frame.words());
        return new WhyView(
                frame, words.wording().say(about), new Reasons(words, open).of(number), back);
    }
}
