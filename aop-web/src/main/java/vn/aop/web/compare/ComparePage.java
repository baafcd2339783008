package vn.aop.web.compare;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.wording.Wording;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.cases.OpenCases;
import vn.aop.web.cases.OwnCopies;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Languages;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.page.Pages;
import vn.aop.web.page.Turns;

/** What differs between the plan of a case and another one. */
public final class ComparePage {

    private final OpenCases cases;
    private final RuleBook rules;
    private final Pages pages;
    private final Turns turns;

    /**
     * Makes the page of some cases; plans are compared in turn.
     *
     * @param rules by which cash is doubted
     */
    public ComparePage(OpenCases cases, RuleBook rules, Pages pages, Turns turns) {
        this.rules = rules;
        this.cases = cases;
        this.pages = pages;
        this.turns = turns;
    }

    /** Shows the plan beside the one that the address names, or else beside its case. */
    public void show(Context ctx) {
        OpenCase open = cases.find(ctx.pathParam("case"));
        List<OpenCase> others = others(open, ctx);
        Optional<OpenCase> with =
                Optional.ofNullable(ctx.queryParam("with"))
                        .filter(it -> !it.isBlank())
                        .map(cases::find)
                        .or(() -> usual(open, others));
        Wording words = rules.speaking(Languages.of(ctx)).speakingOf(open.plan().company());
        String title =
                words.say("compare.title") + " – " + words.text(open.plan().company().name());
        Frame.Tabs tabs = open.tabs(words, PageAddresses.compare(open.id()));
        Frame frame = pages.frame(ctx, title, Optional.of(tabs));
        ComparisonView view =
                turns.take(
                        deadline -> ComparisonView.of(open, with, others, rules.checks(), frame));
        pages.show(ctx, "compare/compare.jte", view);
    }

    /** Returns what a visitor can compare with: the cases, and the copies of her or his own. */
    private List<OpenCase> others(OpenCase open, Context ctx) {
        return Stream.concat(cases.all().stream(), cases.own(OwnCopies.of(ctx)).stream())
                .filter(it -> !it.id().equals(open.id()))
                .filter(it -> it.copy().isPresent() || !it.caseId().equals(open.id()))
                .toList();
    }

    /** A copy is compared with its case, a case with the copy that was changed last. */
    private static Optional<OpenCase> usual(OpenCase open, List<OpenCase> others) {
        return others.stream()
                .filter(it -> it.caseId().equals(open.caseId()))
                .filter(it -> it.copy().isPresent() != open.copy().isPresent())
                .findFirst();
    }
}
