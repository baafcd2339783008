package vn.aop.web.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.decision.Proposal;
import vn.aop.web.page.Link;
import vn.aop.web.page.Places;

/**
 * What turns up in the story of a case and has to be decided.
 *
 * @param links every offer
 * @param shown the one that is asked about, if one is
 */
public record OffersView(List<Link> links, Optional<Shown> shown) {

    /**
     * An offer that is asked about.
     *
     * @param name how it is sent
     * @param what what it is
     * @param when when it came up
     * @param reason why somebody wants it
     * @param evidence the facts that it rests on, if there are some
     * @param changes what it would change in the plan, in sentences
     * @param back the address of the question without it
     */
    public record Shown(
            String name,
            String what,
            String when,
            String reason,
            Optional<String> evidence,
            List<String> changes,
            String back) {}

    public OffersView {
        links = List.copyOf(links);
        requireNonNull(shown, "shown");
    }

    static OffersView of(Asked asked, DeskWords words) {
        String current = asked.typed().text("offer");
        String desk = Places.desk(asked.open().id());
        return new OffersView(
                asked.open().offers().entrySet().stream()
                        .map(
                                it ->
                                        new Link(
                                                words.wording().text(it.getValue().what()),
                                                desk + "?question=opportunity&offer=" + it.getKey(),
                                                it.getKey().equals(current)))
                        .toList(),
                asked.ask() instanceof Offer offer
                        ? Optional.of(shown(current, offer.proposal(), asked, words))
                        : Optional.empty());
    }

    private static Shown shown(String name, Proposal proposal, Asked asked, DeskWords words) {
        Wording wording = words.wording();
        return new Shown(
                name,
                wording.text(proposal.what()),
                proposal.asked().map(it -> wording.say("desk.offer-on", "day", it)).orElse(""),
                wording.text(proposal.reason()),
                proposal.evidence().map(wording::text),
                words.sentences(proposal.changes(), asked.open().plan()),
                Places.desk(asked.open().id()));
    }
}
