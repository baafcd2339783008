package vn.aop.web.story;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.story.StoryLink;
import vn.aop.cases.story.StoryText;
import vn.aop.web.answer.Markdown;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.Frame;
import vn.aop.web.page.PageAddresses;

/**
 * What the page of a story prints.
 *
 * @param frame the frame around it
 * @param opening what stands before the first step
 * @param steps its steps
 * @param plan the address of the plan
 * @param checks the address of the checks
 * @param toChecks what is found there: also the plan as it was before, where the case shows one
 * @param review the address of the review
 */
public record StoryView(
        Frame frame,
        List<Part> opening,
        List<Step> steps,
        String plan,
        String checks,
        String toChecks,
        String review) {

    /** A single step is no road. */
    private static final int FEWEST = 2;

    /**
     * A step.
     *
     * @param number its number, from 1
     * @param heading what it is called
     * @param parts what stands in it
     */
    public record Step(int number, String heading, List<Part> parts) {

        public Step {
            requireNonNull(heading, "heading");
            parts = List.copyOf(parts);
        }
    }

    /**
     * A piece of the story.
     *
     * @param html words as safe HTML; blank for a picture
     * @param picture a picture
     */
    public record Part(String html, Optional<PictureView> picture) {

        public Part {
            requireNonNull(html, "html");
            requireNonNull(picture, "picture");
        }
    }

    public StoryView {
        requireNonNull(frame, "frame");
        opening = List.copyOf(opening);
        steps = List.copyOf(steps);
        requireNonNull(plan, "plan");
        requireNonNull(checks, "checks");
        requireNonNull(toChecks, "toChecks");
        requireNonNull(review, "review");
    }

    static StoryView of(StoryText text, OpenCase open, PictureViews pictures, Frame frame) {
        List<Step> steps = new ArrayList<>();
        for (StoryText.Step step : text.steps()) {
            steps.add(
                    new Step(
                            steps.size() + 1,
                            Markdown.plain(step.heading()),
                            parts(step.parts(), open, pictures, frame)));
        }
        return new StoryView(
                frame,
                parts(text.opening(), open, pictures, frame),
                steps,
                PageAddresses.plan(open.id()),
                PageAddresses.checks(open.id()),
                frame.say(open.showsBefore() ? "story.to-checks" : "tab.checks"),
                PageAddresses.review(open.id()));
    }

    /** Returns whether the steps make a road, which is shown beside them. */
    public boolean isRoad() {
        return steps.size() >= FEWEST;
    }

    private static List<Part> parts(
            List<StoryText.Part> parts, OpenCase open, PictureViews pictures, Frame frame) {
        return parts.stream()
                .map(
                        it ->
                                it.picture()
                                        .map(
                                                picture ->
                                                        new Part(
                                                                "",
                                                                Optional.of(pictures.of(picture))))
                                        .orElseGet(() -> words(it.markdown(), open, frame)))
                .toList();
    }

    private static Part words(String markdown, OpenCase open, Frame frame) {
        return new Part(
                Markdown.html(markdown, frame.say("table.scrolls"), it -> address(it, open.id())),
                Optional.empty());
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
