package vn.aop.web.story;

import java.util.Map;
import java.util.stream.Collectors;
import vn.aop.cases.story.DrawnPicture;
import vn.aop.cases.story.GoalsPicture;
import vn.aop.cases.story.MonthsPicture;
import vn.aop.cases.story.PlansPicture;
import vn.aop.cases.story.StoryText;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;
import vn.aop.web.answer.Markdown;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.checks.CaseChecks;

/** Makes the pictures of a story ready for the page. */
final class PictureViews {

    private final OpenCase open;
    private final Map<String, Validated<DrawnPicture, Message>> pictures;
    private final CaseChecks checks;
    private final Wording words;

    /**
     * Makes the pictures of a case ready.
     *
     * @param pictures what is drawn, by what the author writes
     */
    PictureViews(
            OpenCase open,
            Map<String, Validated<DrawnPicture, Message>> pictures,
            CaseChecks checks,
            Wording words) {
        this.open = open;
        this.pictures = pictures;
        this.checks = checks;
        this.words = words;
    }

    /** Returns a picture; what its author has still to mend is told in its place. */
    PictureView of(StoryText.Pictured picture) {
        String caption = Markdown.plain(picture.caption());
        Validated<DrawnPicture, Message> drawn = pictures.get(picture.destination());
        return drawn.value()
                .map(it -> drawn(PictureView.told(caption, words.say(it.finding())), it))
                .orElseGet(
                        () ->
                                PictureView.told(
                                        caption,
                                        drawn.problems().stream()
                                                .map(words::say)
                                                .collect(Collectors.joining(" "))));
    }

    private PictureView drawn(PictureView told, DrawnPicture picture) {
        if (picture instanceof MonthsPicture months) {
            return told.with(MonthsChart.of(months, words));
        }
        if (picture instanceof GoalsPicture goals) {
            return told.with(GoalsChart.of(goals, words));
        }
        return told.with(PlansTable.of((PlansPicture) picture, open, checks, words));
    }
}
