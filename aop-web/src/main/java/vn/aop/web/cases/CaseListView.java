package vn.aop.web.cases;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.cases.FoundCase;
import vn.aop.cases.wording.Wording;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Link;
import vn.aop.web.page.PageAddresses;

/**
 * What the list of cases prints.
 *
 * @param frame the frame around it
 * @param lessons the lessons to begin with
 * @param cases a card for each case
 * @param broken what cannot be opened until its author has mended it
 * @param own a card for each copy that the visitor has made
 */
public record CaseListView(
        Frame frame, List<Link> lessons, List<Card> cases, List<Broken> broken, List<Own> own) {

    /** As many problems as show an author where to begin. */
    private static final int MOST_TOLD = 20;

    /**
     * A case in the list.
     *
     * @param title what it is called
     * @param summary what it is about
     * @param facts its size in a few words each
     * @param story the address of its story
     * @param plan the address of its plan
     * @param review the address of its review
     */
    public record Card(
            String title,
            String summary,
            List<String> facts,
            String story,
            String plan,
            String review) {

        public Card {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A case that cannot be opened.
     *
     * @param id the name of its folder
     * @param problems what its author has to mend, each with its place
     * @param more how many more there are, in a sentence; blank where all are told
     */
    public record Broken(String id, List<String> problems, String more) {

        public Broken {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A visitor's own copy in the list.
     *
     * @param title what it is a copy of
     * @param id its id
     * @param facts what it went through in a few words each
     * @param plan the address of its plan
     * @param desk the address of its desk
     * @param history the address of what it went through
     * @param compare the address that compares it with its case
     */
    public record Own(
            String title,
            String id,
            List<String> facts,
            String plan,
            String desk,
            String history,
            String compare) {

        public Own {
            facts = List.copyOf(facts);
        }
    }

    public CaseListView {
        requireNonNull(frame, "frame");
        lessons = List.copyOf(lessons);
        cases = List.copyOf(cases);
        broken = List.copyOf(broken);
        own = List.copyOf(own);
    }

    static CaseListView of(
            List<OpenCase> cases, List<FoundCase> broken, List<OpenCase> own, Frame frame) {
        return new CaseListView(
                frame,
                Link.toFirstLessons(frame.words().language()),
                cases.stream().map(open -> card(open, frame.words())).toList(),
                broken.stream().map(found -> broken(found, frame.words().ofFiles())).toList(),
                own.stream().map(open -> own(open, frame.words())).toList());
    }

    private static Broken broken(FoundCase found, Wording words) {
        int untold = found.problems().size() - MOST_TOLD;
        return new Broken(
                found.id(),
                found.problems().stream()
                        .limit(MOST_TOLD)
                        .map(it -> it.place() + ": " + words.say(it.message()))
                        .toList(),
                untold > 0 ? words.say(Message.of("cases.broken-more").with("count", untold)) : "");
    }

    private static Own own(OpenCase open, Wording words) {
        return new Own(
                words.say(Message.of("tab.own").with("case", open.plan().company().name())),
                open.id(),
                List.of(
                        words.say(Message.of("cases.amended").with("count", open.version())),
                        words.say(
                                Message.of("cases.asked")
                                        .with("count", open.log().entries().size()))),
                PageAddresses.plan(open.id()),
                PageAddresses.desk(open.id()),
                PageAddresses.history(open.id()),
                PageAddresses.compare(open.id()));
    }

    private static Card card(OpenCase open, Wording words) {
        return new Card(
                words.text(open.title()),
                words.text(open.summary()),
                facts(open.plan(), words),
                PageAddresses.story(open.id()),
                PageAddresses.plan(open.id()),
                PageAddresses.review(open.id()));
    }

    private static List<String> facts(Plan plan, Wording words) {
        return List.of(
                words.text(plan.company().industry()),
                words.say(Message.of("cases.goals").with("count", plan.goals().size())),
                words.say(Message.of("cases.actions").with("count", plan.actions().size())),
                words.say(Message.of("cases.risks").with("count", plan.risks().size())));
    }
}
