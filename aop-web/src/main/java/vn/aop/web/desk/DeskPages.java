package vn.aop.web.desk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.wording.Wording;
import vn.aop.cases.workspace.ChangedMeanwhile;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.cases.OpenCases;
import vn.aop.web.cases.OwnCopies;
import vn.aop.web.copy.Copy;
import vn.aop.web.copy.NotKept;
import vn.aop.web.page.ErrorPages;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Languages;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.page.Pages;
import vn.aop.web.page.Turns;
import vn.aop.web.page.Typed;
import vn.aop.web.widget.DecisionWords;

/** The decision desk of a case's plan: asking, deciding, and the log of both. */
public final class DeskPages {

    private final OpenCases cases;
    private final RuleBook rules;
    private final Pages pages;
    private final ErrorPages errors;
    private final RecentAnswers recent;

    /**
     * Makes the desks of some cases.
     *
     * @param rules what the plan is looked at for
     * @param turns whose turn it is to be answered
     */
    public DeskPages(OpenCases cases, RuleBook rules, Pages pages, ErrorPages errors, Turns turns) {
        this.recent = new RecentAnswers(rules.desk(), turns);
        this.cases = cases;
        this.rules = rules;
        this.pages = pages;
        this.errors = errors;
    }

    /** Shows the desk, with an answer to what the address asks. */
    public void show(Context ctx) {
        OpenCase open = cases.find(ctx.pathParam("case"));
        TypedQuestion asked = ask(ctx, open, Typed.inAddress(ctx));
        pages.show(ctx, "desk/desk.jte", view(ctx, asked, List.of()));
    }

    /** Answers what is being typed, as a part of the page. */
    public void verdict(Context ctx) {
        OpenCase open = cases.find(ctx.pathParam("case"));
        TypedQuestion asked = ask(ctx, open, Typed.sent(ctx));
        pages.show(ctx, "desk/live.jte", view(ctx, asked, List.of()));
    }

    /** Makes an amendment of an answer that is accepted. */
    public void accept(Context ctx) {
        decide(ctx, (asked, copy) -> new Acceptance(asked).accept(copy), true);
    }

    /** Writes a question into the log without changing the plan. */
    public void log(Context ctx) {
        decide(ctx, (asked, copy) -> new Acceptance(asked).log(copy), false);
    }

    /** Writes down what was decided on a question that is in the log. */
    public void decided(Context ctx) {
        tell(ctx, FollowUp::decided);
    }

    /** Writes down what came of a decision. */
    public void outcome(Context ctx) {
        tell(ctx, FollowUp::came);
    }

    private void tell(Context ctx, BiFunction<FollowUp, Copy, Copy> told) {
        FollowUp telling = new FollowUp(ctx.pathParam("entry"), Typed.sent(ctx));
        try {
            OpenCase open = cases.alter(ctx.pathParam("case"), copy -> told.apply(telling, copy));
            OwnCopies.remember(ctx, open);
            ctx.redirect(
                    PageAddresses.desk(open.id()) + "#log-" + telling.entry(),
                    HttpStatus.SEE_OTHER);
        } catch (ChangedMeanwhile lost) {
            ctx.status(HttpStatus.CONFLICT);
            again(
                    ctx,
                    new LogForms.Rejected(
                            telling, List.of(new Problem(Place.WHOLE, lost.reason()))));
        } catch (NotKept failure) {
            errors.note(failure, ctx);
            again(ctx, new LogForms.Rejected(telling, notKept()));
        } catch (ProblemsException mistakes) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            again(ctx, new LogForms.Rejected(telling, mistakes.problems()));
        }
    }

    private TypedQuestion ask(Context ctx, OpenCase open, Typed typed) {
        return recent.ask(open, typed, Languages.of(ctx).language());
    }

    private interface Deciding {
        Copy make(TypedQuestion asked, Copy copy);
    }

    private void decide(Context ctx, Deciding decision, boolean isAmending) {
        String id = ctx.pathParam("case");
        Typed typed = Typed.sent(ctx);
        try {
            OpenCase open =
                    cases.alter(id, copy -> decision.make(ask(ctx, cases.as(copy), typed), copy));
            OwnCopies.remember(ctx, open);
            ctx.redirect(
                    isAmending
                            ? PageAddresses.history(open.id()) + "#v" + open.version()
                            : PageAddresses.desk(open.id()) + "#log",
                    HttpStatus.SEE_OTHER);
        } catch (NotKept failure) {
            errors.note(failure, ctx);
            again(ctx, typed, notKept());
        } catch (StaleForm stale) {
            ctx.status(HttpStatus.CONFLICT);
            again(ctx, typed, List.of(Problem.at(Place.WHOLE, "desk.stale")));
        } catch (ChangedMeanwhile lost) {
            ctx.status(HttpStatus.CONFLICT);
            again(ctx, typed, List.of(new Problem(Place.WHOLE, lost.reason())));
        } catch (ProblemsException mistakes) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            again(ctx, typed, mistakes.problems());
        }
    }

    private static List<Problem> notKept() {
        return List.of(Problem.at(Place.WHOLE, "desk.not-kept"));
    }

    /** Shows the form again with everything that was typed, for the plan as it is now. */
    private void again(Context ctx, Typed typed, List<Problem> problems) {
        OpenCase open = cases.find(ctx.pathParam("case"));
        pages.show(ctx, "desk/desk.jte", view(ctx, ask(ctx, open, typed), problems));
    }

    /** Shows the log again with everything that was told to it. */
    private void again(Context ctx, LogForms.Rejected refused) {
        OpenCase open = cases.find(ctx.pathParam("case"));
        TypedQuestion blank = ask(ctx, open, new Typed(Map.of()));
        List<Problem> whole =
                refused.problems().stream().filter(it -> it.where().isWhole()).toList();
        pages.show(ctx, "desk/desk.jte", view(ctx, blank, whole, Optional.of(refused)));
    }

    private DeskView view(Context ctx, TypedQuestion asked, List<Problem> more) {
        return view(ctx, asked, more, Optional.empty());
    }

    private DeskView view(
            Context ctx,
            TypedQuestion asked,
            List<Problem> more,
            Optional<LogForms.Rejected> refused) {
        OpenCase open = asked.open();
        Wording words = rules.speaking(Languages.of(ctx)).speakingOf(open.plan().company());
        String title = words.say("tab.desk") + " – " + words.text(open.plan().company().name());
        Frame.Tabs tabs =
                open.tabs(words, PageAddresses.desk(open.id()))
                        .backTo("desk?question=" + DeskQuestion.name(asked.ask().kind()));
        Frame frame = pages.frame(ctx, title, Optional.of(tabs));
        DecisionWords desk = new DecisionWords(open, words);
        LogForms forms = new LogForms(open, desk, refused);
        return new DeskSheet(asked, more, desk, forms, rules.checks()).on(frame);
    }
}
