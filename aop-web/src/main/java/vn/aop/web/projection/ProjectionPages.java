package vn.aop.web.projection;

import io.javalin.http.Context;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.cases.OpenCases;
import vn.aop.web.checks.CaseChecks;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Languages;
import vn.aop.web.page.Link;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.page.Pages;
import vn.aop.web.page.Refusal;
import vn.aop.web.widget.PlanWords;
import vn.aop.web.widget.WhyView;

/** The projection of a case's plan, and the reason for each of its numbers. */
public final class ProjectionPages {

    private final OpenCases cases;
    private final CaseChecks checks;
    private final Pages pages;

    /** Makes the pages for the plans of some cases. */
    public ProjectionPages(OpenCases cases, CaseChecks checks, Pages pages) {
        this.cases = cases;
        this.checks = checks;
        this.pages = pages;
    }

    /** Shows what the plan of a case leads to. */
    public void show(Context ctx) {
        OpenCase open = cases.find(ctx.pathParam("case"));
        String year = PlanWords.year(open.plan().year());
        Frame frame = frame(ctx, open, Message.of("projection.heading").with("year", year));
        pages.show(ctx, "projection/projection.jte", ProjectionView.of(open, checks, frame));
    }

    /**
     * Shows why a number of a projection is what it is: a fragment to a script, a page to people.
     */
    public void why(Context ctx) {
        OpenCase open = cases.find(ctx.pathParam("case"));
        ProjectionNumber number =
                ProjectionNumbers.of(Projection.of(open.plan()))
                        .find(ctx.pathParam("number"))
                        .orElseThrow(() -> Refusal.notFound(Message.of("error.no-projected")));
        Frame frame = frame(ctx, open, Message.of("why.title"));
        Link back = Link.to(frame.say("projection.back"), PageAddresses.projection(open.id()));
        WhyView view = WhyView.of(number.about(), number.traced(), back, open, frame);
        boolean fragment = ctx.header("HX-Request") != null;
        if (fragment) {
            ctx.header("HX-Push-Url", "false");
        }
        pages.show(ctx, fragment ? "widget/reason.jte" : "widget/why.jte", view);
    }

    private Frame frame(Context ctx, OpenCase open, Message title) {
        Plan plan = open.plan();
        Wording words = checks.rules().speaking(Languages.of(ctx)).speakingOf(plan.company());
        String heading = words.say(title) + " – " + words.text(plan.company().name());
        Frame.Tabs tabs = open.tabs(words, PageAddresses.projection(open.id()));
        return pages.frame(ctx, heading, Optional.of(tabs));
    }
}
