package vn.aop.web.checks;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import vn.aop.cases.Case;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.CheckReport;
import vn.aop.core.check.Severity;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.cases.OpenCases;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Languages;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.page.Pages;

/** The checks of a case's plan, and the plan to try changes on. */
public final class CheckPages {

    private static final String FIELD = "plan";

    private final OpenCases cases;
    private final CaseChecks checks;
    private final Pages pages;

    /** Makes the pages for the plans of some cases. */
    public CheckPages(OpenCases cases, CaseChecks checks, Pages pages) {
        this.cases = cases;
        this.checks = checks;
        this.pages = pages;
    }

    /** Shows what the rules say of a plan; the address may ask for one kind alone. */
    public void show(Context ctx) {
        OpenCase open = cases.find(ctx.pathParam("case"));
        show(ctx, open, trial(ctx, open, text(ctx, open), false));
    }

    /** The plan, or the one of before if the address asks for it. */
    private static String text(Context ctx, OpenCase open) {
        return open.shipped()
                .filter(it -> "before".equals(ctx.queryParam(FIELD)))
                .flatMap(Case::beforeText)
                .orElseGet(open::planText);
    }

    /** Looks at an edited plan: a part of the page to a script, the whole page to people. */
    public void look(Context ctx) {
        OpenCase open = cases.find(ctx.pathParam("case"));
        TrialView trial = trial(ctx, open, edited(ctx), true);
        if (ctx.header("HX-Request") != null) {
            pages.show(ctx, "checks/live.jte", trial);
        } else {
            show(ctx, open, trial);
        }
    }

    /** Leads whoever opens the address of a trial to the plan to try changes on. */
    public void toTrial(Context ctx) {
        ctx.redirect(PageAddresses.checks(ctx.pathParam("case")) + "#try", HttpStatus.SEE_OTHER);
    }

    /** Gives an edited plan back as a file. */
    public void download(Context ctx) {
        OpenCase open = cases.find(ctx.pathParam("case"));
        String name = open.caseId() + "-plan.yaml";
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        ctx.header("Cache-Control", "no-store");
        ctx.contentType("application/yaml; charset=utf-8");
        ctx.result(edited(ctx));
    }

    /** Browsers send the ends of lines as for a letter. */
    private static String edited(Context ctx) {
        return Optional.ofNullable(ctx.formParam(FIELD)).orElse("").replace("\r\n", "\n");
    }

    private TrialView trial(Context ctx, OpenCase open, String text, boolean isEdited) {
        Wording words = Languages.of(ctx).speakingOf(open.plan().company());
        return new TrialView(
                frame(ctx, open),
                PageAddresses.trial(open.id()),
                PageAddresses.trial(open.id()) + "/file",
                PageAddresses.checks(open.id()) + "#try",
                text,
                Optional.of(text).filter(it -> isEdited).map(it -> reply(open, words, it)));
    }

    private TrialView.Reply reply(OpenCase open, Wording words, String text) {
        return checks.turns()
                .take(deadline -> new Trial(open, checks, words, deadline).reply(text));
    }

    private void show(Context ctx, OpenCase open, TrialView trial) {
        Optional<Severity> only =
                Optional.ofNullable(ctx.queryParam("kind")).flatMap(SeverityMark::find);
        RuleWords words = new RuleWords(checks.rules(), trial.frame().words());
        pages.show(
                ctx,
                "checks/checks.jte",
                ChecksView.of(
                        open,
                        checks.report(open),
                        only,
                        before(open),
                        trial,
                        words,
                        trial.frame()));
    }

    private Optional<CheckReport> before(OpenCase open) {
        return open.shipped()
                .flatMap(Case::before)
                .map(plan -> checks.report(open, PlanHistory.of(plan)));
    }

    private Frame frame(Context ctx, OpenCase open) {
        Wording words = Languages.of(ctx).speakingOf(open.plan().company());
        String title = words.say("checks.title") + " – " + words.text(open.plan().company().name());
        Frame.Tabs tabs = open.tabs(words, PageAddresses.checks(open.id()));
        return pages.frame(ctx, title, Optional.of(tabs));
    }
}
