package vn.aop.web.review;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.plan.Plan;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.Message;
import vn.aop.core.text.Problem;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.cases.OpenCases;
import vn.aop.web.checks.CaseChecks;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Languages;
import vn.aop.web.page.Link;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.page.Pages;
import vn.aop.web.page.Refusal;
import vn.aop.web.widget.WhyView;

/** The monthly review of a case, and the reason for each of its numbers. */
public final class ReviewPages {

    private static final int QUOTED = 20;

    private final OpenCases cases;
    private final CaseChecks checks;
    private final Pages pages;

    /** Makes the pages for the reviews of some cases. */
    public ReviewPages(OpenCases cases, CaseChecks checks, Pages pages) {
        this.cases = cases;
        this.checks = checks;
        this.pages = pages;
    }

    /** Shows the review of a case at a month, the last one over unless another is asked for. */
    public void show(Context ctx) {
        OpenCase open = cases.find(ctx.pathParam("case"));
        MonthlyReview review = review(open, ctx);
        Frame frame = frame(ctx, open, Message.of("review.title").with("month", review.month()));
        pages.show(
                ctx,
                "review/review.jte",
                ReviewView.of(review, open, checks.beside(open, frame.words()), frame));
    }

    /** Shows why a number of a review is what it is: a fragment to a script, a page to people. */
    public void why(Context ctx) {
        OpenCase open = cases.find(ctx.pathParam("case"));
        MonthlyReview review = review(open, ctx);
        ReviewNumber number =
                ReviewNumbers.of(review)
                        .find(ctx.pathParam("number"))
                        .orElseThrow(() -> Refusal.notFound(Message.of("error.no-number")));
        Frame frame = frame(ctx, open, Message.of("why.title"));
        Link back = Link.to(frame.say("why.back"), PageAddresses.review(open.id(), review.month()));
        WhyView view = WhyView.of(number.about(), number.traced(), back, open, frame);
        boolean fragment = ctx.header("HX-Request") != null;
        if (fragment) {
            ctx.header("HX-Push-Url", "false");
        }
        pages.show(ctx, fragment ? "widget/reason.jte" : "widget/why.jte", view);
    }

    private Frame frame(Context ctx, OpenCase open, Message title) {
        Plan plan = open.plan();
        Wording words = Languages.of(ctx).speakingOf(plan.company());
        String heading = words.say(title) + " – " + words.text(plan.company().name());
        Frame.Tabs tabs = open.tabs(words, PageAddresses.review(open.id()));
        return pages.frame(ctx, heading, Optional.of(tabs));
    }

    private static MonthlyReview review(OpenCase open, Context ctx) {
        YearMonth month =
                Optional.ofNullable(ctx.queryParam("month"))
                        .filter(given -> !given.isBlank())
                        .map(given -> month(given, open))
                        .orElseGet(open::toReview);
        Plan plan = open.judging(month).inForce(month).plan();
        List<Problem> problems = MonthlyReview.problems(plan, open.actuals(), month);
        if (!problems.isEmpty()) {
            throw Refusal.notFound(problems.get(0).message());
        }
        return MonthlyReview.of(plan, open.actuals(), month);
    }

    private static YearMonth month(String given, OpenCase open) {
        try {
            return YearMonth.parse(given.strip());
        } catch (DateTimeException e) {
            String quoted = given.length() > QUOTED ? given.substring(0, QUOTED) + "…" : given;
            throw Refusal.badRequest(
                    Message.of("error.no-month")
                            .with("given", quoted)
                            .with("from", open.plan().year().first())
                            .with("to", open.plan().year().last()));
        }
    }
}
