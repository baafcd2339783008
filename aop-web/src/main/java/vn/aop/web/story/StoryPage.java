package vn.aop.web.story;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.aop.cases.story.DrawnPicture;
import vn.aop.cases.story.StoryFigures;
import vn.aop.cases.story.StoryPictures;
import vn.aop.cases.story.StoryText;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.cases.OpenCases;
import vn.aop.web.checks.CaseChecks;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Languages;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.page.Pages;
import vn.aop.web.page.Recent;

/** The story of a case, in steps, with pictures drawn from the case itself. */
public final class StoryPage {

    private final OpenCases cases;
    private final CaseChecks checks;
    private final Pages pages;
    private final Recent<Asked, Map<String, Validated<DrawnPicture, Message>>> drawn =
            new Recent<>(it -> true);

    /**
     * Makes the page for some cases.
     *
     * @param checks what is found in the plans that a story holds against each other
     */
    public StoryPage(OpenCases cases, CaseChecks checks, Pages pages) {
        this.cases = cases;
        this.checks = checks;
        this.pages = pages;
    }

    /** Shows a case's story. */
    public void show(Context ctx) {
        OpenCase open = cases.find(ctx.pathParam("case"));
        Wording words = Languages.of(ctx).speakingOf(open.plan().company());
        String title = words.text(open.title());
        Frame.Tabs tabs = open.tabs(words, PageAddresses.story(open.id()));
        Frame frame = pages.frame(ctx, title, Optional.of(tabs));
        StoryText story = StoryText.of(open.caseId(), words.text(open.story()), words.language());
        PictureViews pictures =
                new PictureViews(
                        open,
                        drawn.answer(new Asked(open, words.language()), () -> draw(story, open)),
                        checks,
                        words);
        pages.show(ctx, "story/story.jte", StoryView.of(story, open, pictures, frame));
    }

    /** On what the pictures of a story depend. */
    private record Asked(OpenCase open, Language language) {}

    private static Map<String, Validated<DrawnPicture, Message>> draw(
            StoryText story, OpenCase open) {
        if (story.pictures().isEmpty()) {
            return Map.of();
        }
        StoryPictures pictures = new StoryPictures(figures(open));
        return story.pictures().stream()
                .map(StoryText.Pictured::destination)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(it -> it, pictures::draw));
    }

    /** Everything of the year is there; what is told of it, the day of the reader says. */
    private static StoryFigures figures(OpenCase open) {
        return StoryFigures.of(
                open.year().history(),
                open.today().day(),
                open.source().before(),
                Optional.of(open.actuals()));
    }
}
