package vn.aop.web.history;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Message;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.cases.OpenCases;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Languages;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.page.Pages;
import vn.aop.web.page.Refusal;
import vn.aop.web.page.Turns;

/** What the plan of a case went through. */
public final class HistoryPage {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private final OpenCases cases;
    private final RuleBook rules;
    private final Pages pages;
    private final Turns turns;

    /**
     * Makes the pages of some cases; what a plan traded off so often is told in turn.
     *
     * @param rules by which cash is doubted
     */
    public HistoryPage(OpenCases cases, RuleBook rules, Pages pages, Turns turns) {
        this.rules = rules;
        this.turns = turns;
        this.cases = cases;
        this.pages = pages;
    }

    /** Shows every version, and what differs between two of them. */
    public void show(Context ctx) {
        OpenCase open = cases.find(ctx.pathParam("case"));
        int last = open.version();
        int from = version(ctx.queryParam("from"), last).orElse(Math.max(0, last - 1));
        int to = version(ctx.queryParam("to"), last).orElse(last);
        Wording words = rules.speaking(Languages.of(ctx)).speakingOf(open.plan().company());
        String title = words.say("tab.history") + " – " + words.text(open.plan().company().name());
        Frame.Tabs tabs = open.tabs(words, PageAddresses.history(open.id()));
        Frame frame = pages.frame(ctx, title, Optional.of(tabs));
        HistoryView view =
                turns.take(deadline -> HistoryView.of(open, from, to, rules.checks(), frame));
        pages.show(ctx, "history/history.jte", view);
    }

    private static Optional<Integer> version(String given, int last) {
        Optional<String> number = Optional.ofNullable(given).filter(it -> !it.isBlank());
        number.filter(it -> !isVersion(it, last))
                .ifPresent(
                        it -> {
                            throw Refusal.notFound(
                                    Message.of("error.no-version")
                                            .with("given", it)
                                            .with("last", last));
                        });
        return number.map(Integer::valueOf);
    }

    private static boolean isVersion(String given, int last) {
        return NUMBER.matcher(given).matches() && Integer.parseInt(given) <= last;
    }
}
