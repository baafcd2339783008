package vn.aop.web.cases;

import io.javalin.http.Context;
import vn.aop.cases.wording.Wording;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Languages;
import vn.aop.web.page.Pages;

/** The list of cases. */
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
}
