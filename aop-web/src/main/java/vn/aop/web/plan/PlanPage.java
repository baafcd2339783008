package vn.aop.web.plan;

import io.javalin.http.Context;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.coherence.Coherence;
import vn.aop.core.limit.Deadline;
import vn.aop.core.limit.DeadlinePassed;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.cases.OpenCases;
import vn.aop.web.checks.CaseChecks;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Languages;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.page.Pages;
import vn.aop.web.page.Recent;
import vn.aop.web.page.Turns;
import vn.aop.web.widget.PlanWords;

/** A plan on one page. */
public final class PlanPage {

    private final OpenCases cases;
    private final CaseChecks checks;
    private final Turns turns;
    private final Pages pages;
    private final Recent<Plan, Optional<Coherence>> coherences = new Recent<>(Optional::isPresent);

    /** Makes the page for the plans of some cases. */
    public PlanPage(OpenCases cases, CaseChecks checks, Turns turns, Pages pages) {
        this.turns = turns;
        this.cases = cases;
        this.checks = checks;
        this.pages = pages;
    }

    /** Shows the plan of a case. */
    public void show(Context ctx) {
        OpenCase open = cases.find(ctx.pathParam("case"));
        Wording words = Languages.of(ctx).speakingOf(open.plan().company());
        String title =
                words.say(
                        Message.of("plan.title")
                                .with("company", open.plan().company().name())
                                .with("year", PlanWords.year(open.plan().year())));
        Frame.Tabs tabs = open.tabs(words, PageAddresses.plan(open.id()));
        Frame frame = pages.frame(ctx, title, Optional.of(tabs));
        pages.show(
                ctx,
                "plan/plan.jte",
                PlanView.of(open, coherence(open.plan()), checks.beside(open, words), frame));
    }

    private Optional<Coherence> coherence(Plan plan) {
        return coherences.answer(plan, () -> turns.take(deadline -> inTime(plan, deadline)));
    }

    private static Optional<Coherence> inTime(Plan plan, Deadline deadline) {
        try {
            return Optional.of(Coherence.of(plan, deadline));
        } catch (DeadlinePassed passed) {
            return Optional.empty();
        }
    }
}
