package vn.aop.web.cases;

import io.javalin.http.Context;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Languages;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.page.Pages;

/** The list of cases, and the story of each. */
public final class CasePages {

    private final OpenCases cases;
    private final Pages pages;

    /** Makes the pages of some cases. */
    public CasePages(OpenCases cases, Pages pages) {
        this.cases = cases;
        this.pages = pages;
    }

    /** Shows which cases there are. */
    public void list(Context ctx) {
        Wording words = Languages.of(ctx);
        Frame frame = pages.frame(ctx, words.say("cases.title"));
        pages.show(
                ctx,
                "cases/list.jte",
                CaseListView.of(cases.all(), cases.broken(), cases.own(OwnCopies.of(ctx)), frame));
    }

    /** Shows a case's story. */
    public void story(Context ctx) {
        OpenCase open = cases.find(ctx.pathParam("case"));
        Wording words = Languages.of(ctx);
        String title = words.text(open.title());
        Frame.Tabs tabs = open.tabs(words, PageAddresses.story(open.id()));
        Frame frame = pages.frame(ctx, title, Optional.of(tabs));
        pages.show(ctx, "cases/story.jte", StoryView.of(open, frame));
    }
}
