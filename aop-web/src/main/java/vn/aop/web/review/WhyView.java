package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import vn.aop.core.review.MonthlyReview;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Places;
import vn.aop.web.plan.PlanWords;

/**
 * What the answer to "why?" prints.
 *
 * @param frame the frame around it, where it is a page of its own
 * @param about whose number it is
 * @param reason the number with its reason
 * @param back the address of the review that shows the number
 */
public record WhyView(Frame frame, String about, Reason reason, String back) {

    public WhyView {
        requireNonNull(frame, "frame");
        requireNonNull(about, "about");
        requireNonNull(reason, "reason");
        requireNonNull(back, "back");
    }

    static WhyView of(ReviewNumber number, MonthlyReview review, OpenCase open, Frame frame) {
        PlanWords words = new PlanWords(open.plan(), frame.words());
        return new WhyView(
                frame,
                words.wording().say(number.about()),
                new Reasons(words, open).of(number.traced()),
                Places.review(open.id(), review.month()));
    }
}
