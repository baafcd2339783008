package vn.aop.web.checks;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.check.LessonPage;
import vn.aop.core.check.Topic;
import vn.aop.web.page.Frame;

/**
 * What a lesson prints.
 *
 * @param frame the frame around it
 * @param text the lesson as safe HTML
 * @param rules the rules on its topic
 */
public record LessonView(Frame frame, String text, List<RuleListView.Row> rules) {

    public LessonView {
        requireNonNull(frame, "frame");
        requireNonNull(text, "text");
        rules = List.copyOf(rules);
    }

    static LessonView of(LessonPage lesson, Optional<Topic> topic, RuleWords words, Frame frame) {
        return new LessonView(
                frame,
                Document.html(lesson.body(), Document.Shelf.LESSONS, words),
                topic.map(it -> RuleListView.rows(it, words)).orElse(List.of()));
    }
}
