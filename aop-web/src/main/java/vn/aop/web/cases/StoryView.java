package vn.aop.web.cases;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.aop.cases.story.StoryLink;
import vn.aop.web.answer.Markdown;
import vn.aop.web.page.Frame;
import vn.aop.web.page.PageAddresses;

/**
 * What the page of a story prints.
 *
 * @param frame the frame around it
 * @param story the story as safe HTML
 * @param plan the address of the plan
 * @param checks the address of the checks
 * @param toChecks what is found there: also the plan as it was before, where the case shows one
 * @param review the address of the review
 */
public record StoryView(
        Frame frame, String story, String plan, String checks, String toChecks, String review) {

    public StoryView {
        requireNonNull(frame, "frame");
        requireNonNull(story, "story");
        requireNonNull(plan, "plan");
        requireNonNull(checks, "checks");
        requireNonNull(toChecks, "toChecks");
        requireNonNull(review, "review");
    }

    static StoryView of(OpenCase open, Frame frame) {
        String text = frame.words().text(open.story());
        return new StoryView(
                frame,
                Markdown.html(text, frame.say("table.scrolls"), it -> address(it, open.id())),
                PageAddresses.plan(open.id()),
                PageAddresses.checks(open.id()),
                frame.say(open.showsBefore() ? "story.to-checks" : "tab.checks"),
                PageAddresses.review(open.id()));
    }

    /**
     * Pages of the case stand under its own address; a number of which it is told leads nowhere.
     */
    private static Optional<String> address(String destination, String id) {
        return StoryLink.read(destination)
                .flatMap(
                        link -> {
                            if (link instanceof StoryLink.ToPage page) {
                                return Optional.of(address(page, id));
                            }
                            return link instanceof StoryLink.Elsewhere elsewhere
                                    ? Optional.of(elsewhere.address())
                                    : Optional.empty();
                        });
    }

    private static String address(StoryLink.ToPage to, String id) {
        return switch (to.page()) {
            case PLAN -> PageAddresses.plan(id);
            case PROJECTION -> PageAddresses.projection(id);
            case CHECKS -> PageAddresses.checks(id);
            case HISTORY -> PageAddresses.history(id);
            case REVIEW ->
                    to.month()
                            .map(it -> PageAddresses.review(id, it))
                            .orElseGet(() -> PageAddresses.review(id));
            case DESK ->
                    to.offer()
                            .map(it -> PageAddresses.offer(id, it))
                            .orElseGet(() -> PageAddresses.desk(id));
        };
    }
}
