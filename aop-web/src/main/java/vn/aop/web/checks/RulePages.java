package vn.aop.web.checks;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import vn.aop.cases.check.CheckPage;
import vn.aop.cases.check.LessonPage;
import vn.aop.cases.check.RuleBook;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Languages;
import vn.aop.web.page.Pages;
import vn.aop.web.page.Refusal;

/** The rules by which plans are looked at, the page of each, and the lessons behind them. */
public final class RulePages {

    private final RuleBook rules;
    private final Pages pages;

    /** Makes the pages of some rules. */
    public RulePages(RuleBook rules, Pages pages) {
        this.rules = rules;
        this.pages = pages;
    }

    /** Shows which rules there are, by topic. */
    public void list(Context ctx) {
        Frame frame = pages.frame(ctx, Languages.of(ctx).say("rules.title"));
        pages.show(ctx, "checks/rules.jte", RuleListView.of(words(ctx), frame));
    }

    /** Shows the page of a rule. */
    public void rule(Context ctx) {
        Rule rule =
                rules.checks()
                        .rule(ctx.pathParam("rule"))
                        .orElseThrow(() -> Refusal.notFound(Message.of("error.no-rule")));
        CheckPage page =
                rules.page(rule, language(ctx))
                        .orElseThrow(() -> Refusal.notFound(Message.of("error.no-rule")));
        pages.show(
                ctx,
                "checks/rule.jte",
                RuleView.of(rule, page, words(ctx), pages.frame(ctx, page.title())));
    }

    /** Shows the lesson on a topic. */
    public void lesson(Context ctx) {
        String name = ctx.pathParam("topic");
        LessonPage lesson =
                LessonPage.of(name, language(ctx))
                        .orElseThrow(() -> Refusal.notFound(Message.of("error.no-lesson")));
        Optional<Topic> topic =
                Arrays.stream(Topic.values()).filter(it -> it.id().equals(name)).findFirst();
        pages.show(
                ctx,
                "checks/lesson.jte",
                LessonView.of(lesson, topic, words(ctx), pages.frame(ctx, lesson.title())));
    }

    private RuleWords words(Context ctx) {
        return new RuleWords(rules, Languages.of(ctx));
    }

    private static Language language(Context ctx) {
        return Languages.of(ctx).language();
    }
}
