package vn.aop.web.cases;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Actuals;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Text;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Link;
import vn.aop.web.page.Places;

/**
 * A case with its files read.
 *
 * @param id the id, which is also its address
 * @param title what it is called
 * @param summary what it is about, in a few sentences
 * @param story the whole story, as Markdown
 * @param plan its plan
 * @param actuals what really happened
 */
public record OpenCase(
        String id, Text title, Text summary, Text story, Plan plan, Actuals actuals) {

    public OpenCase {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(summary, "summary");
        requireNonNull(story, "story");
        requireNonNull(plan, "plan");
        requireNonNull(actuals, "actuals");
    }

    /** Returns the pages of this case, one of which is the current one. */
    public Frame.Tabs tabs(Wording words, String current) {
        List<Link> links =
                List.of(
                        tab(words.say("tab.story"), Places.story(id), current),
                        tab(words.say("tab.plan"), Places.plan(id), current),
                        tab(words.say("tab.projection"), Places.projection(id), current),
                        tab(words.say("tab.review"), Places.review(id), current));
        return new Frame.Tabs(words.text(plan.company().name()), links);
    }

    private static Link tab(String text, String href, String current) {
        return new Link(text, href, href.equals(current));
    }
}
