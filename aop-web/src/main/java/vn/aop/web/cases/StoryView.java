package vn.aop.web.cases;

import static java.util.Objects.requireNonNull;

import vn.aop.web.answer.Markdown;
import vn.aop.web.page.Frame;
import vn.aop.web.page.PageAddresses;

/**
 * What the page of a story prints.
 *
 * @param frame the frame around it
 * @param story the story as safe HTML
 * @param plan the address of the plan
 * @param checks the address of the checks, which compare the plan with that of before
 * @param review the address of the review
 */
public record StoryView(Frame frame, String story, String plan, String checks, String review) {

    public StoryView {
        requireNonNull(frame, "frame");
        requireNonNull(story, "story");
        requireNonNull(plan, "plan");
        requireNonNull(checks, "checks");
        requireNonNull(review, "review");
    }

    static StoryView of(OpenCase open, Frame frame) {
        String text = frame.words().text(open.story());
        return new StoryView(
                frame,
                Markdown.html(text, frame.say("table.scrolls")),
                PageAddresses.plan(open.id()),
                PageAddresses.checks(open.id()),
                PageAddresses.review(open.id()));
    }
}
