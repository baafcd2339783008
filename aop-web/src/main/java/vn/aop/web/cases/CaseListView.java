package vn.aop.web.cases;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.cases.wording.Wording;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.web.page.Frame;
import vn.aop.web.page.PageAddresses;

/**
 * What the list of cases prints.
 *
 * @param frame the frame around it
 * @param cases a card for each case
 * @param own a card for each copy that the visitor has made
 */
public record CaseListView(Frame frame, List<Card> cases, List<Own> own) {

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
        cases = List.copyOf(cases);
        own = List.copyOf(own);
    }

    static CaseListView of(List<OpenCase> cases, List<OpenCase> own, Frame frame) {
        return new CaseListView(
                frame,
                cases.stream().map(open -> card(open, frame.words())).toList(),
                own.stream().map(open -> own(open, frame.words())).toList());
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
