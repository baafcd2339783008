package vn.aop.web.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.Change;
import vn.aop.core.plan.Plan;
import vn.aop.web.page.Link;
import vn.aop.web.page.Places;
import vn.aop.web.plan.ActionCard;

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
     * @param note when it came up, and what of it can be changed here
     * @param changes what it would change in the plan, in sentences; none where the form tells that
     * @param back the address of the question without it
     */
    public record Shown(String name, String note, List<Line> changes, String back) {

        public Shown {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A change of the plan.
     *
     * @param sentence what it is
     * @param details what it takes and brings
     */
    public record Line(String sentence, List<String> details) {

        public Line {
            details = List.copyOf(details);
        }
    }

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
                        ? Optional.of(shown(current, offer, asked, words))
                        : Optional.empty());
    }

    private static Shown shown(String name, Offer offer, Asked asked, DeskWords words) {
        String kind = offer.isForm() ? "desk.offer-form" : "desk.offer-words";
        String day =
                offer.proposal()
                        .asked()
                        .map(it -> words.wording().say("desk.offer-on", "day", it) + " ")
                        .orElse("");
        return new Shown(
                name,
                day + words.wording().say(kind),
                offer.isForm()
                        ? List.of()
                        : lines(offer.proposal().changes(), asked.open().plan(), words),
                Places.desk(asked.open().id()));
    }

    private static List<Line> lines(List<Change> changes, Plan plan, DeskWords words) {
        List<String> sentences = words.sentences(changes, plan);
        return IntStream.range(0, changes.size())
                .mapToObj(i -> new Line(sentences.get(i), details(changes.get(i), plan, words)))
                .toList();
    }

    private static List<String> details(Change change, Plan plan, DeskWords words) {
        if (!(change instanceof ActionChange.Add add)) {
            return List.of();
        }
        ActionCard card = ActionCard.of(add.added(), plan, words.words());
        return Stream.of(card.money(), card.effort(), card.effects())
                .flatMap(List::stream)
                .toList();
    }
}
