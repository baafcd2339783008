package vn.aop.web.cases;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.cases.wording.Wording;
import vn.aop.core.plan.Plan;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Places;

/**
 * What the list of cases prints.
 *
 * @param frame the frame around it
 * @param cases a card for each case
 */
public record CaseListView(Frame frame, List<Card> cases) {

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

    public CaseListView {
        requireNonNull(frame, "frame");
        cases = List.copyOf(cases);
    }

    static CaseListView of(List<OpenCase> cases, Frame frame) {
        return new CaseListView(
                frame, cases.stream().map(open -> card(open, frame.words())).toList());
    }

    private static Card card(OpenCase open, Wording words) {
        return new Card(
                words.text(open.title()),
                words.text(open.summary()),
                facts(open.plan(), words),
                Places.story(open.id()),
                Places.plan(open.id()),
                Places.review(open.id()));
    }

    private static List<String> facts(Plan plan, Wording words) {
        return List.of(
                words.text(plan.company().industry()),
                words.say("cases.goals", "count", plan.goals().size()),
                words.say("cases.actions", "count", plan.actions().size()),
                words.say("cases.risks", "count", plan.risks().size()));
    }
}
