package vn.aop.web.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.Change;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.Link;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.widget.ActionCard;
import vn.aop.web.widget.DecisionWords;

/**
 * What turns up in the story of a case and has to be decided.
 *
 * @param heading how many still wait for whose decision
 * @param all every offer
 * @param shown the one that is asked about, if one is
 */
public record OffersView(String heading, List<Waiting> all, Optional<Shown> shown) {

    /** How many can be told in a word. */
    private static final int WORDS = 12;

    /**
     * An offer that waits for a decision, or has got it.
     *
     * @param link where it is asked about
     * @param decided what was decided, empty while it waits
     */
    public record Waiting(Link link, String decided) {}

    /**
     * An offer that is asked about.
     *
     * @param name how it is sent
     * @param note when it came up, and what of it can be changed here
     * @param changes what it would change in the plan, in sentences; none where the form tells that
     * @param back the address of the question without it
     */
    public record Shown(String name, String note, List<ChangeLine> changes, String back) {

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
    public record ChangeLine(String sentence, List<String> details) {

        public ChangeLine {
            details = List.copyOf(details);
        }
    }

    public OffersView {
        requireNonNull(heading, "heading");
        all = List.copyOf(all);
        requireNonNull(shown, "shown");
    }

    static OffersView of(TypedQuestion asked, DecisionWords words) {
        String current = asked.typed().text("offer");
        List<Waiting> all =
                asked.open().offers().entrySet().stream()
                        .map(
                                it ->
                                        new Waiting(
                                                link(it.getKey(), current, asked, words),
                                                decided(it.getValue(), asked.open(), words)))
                        .toList();
        return new OffersView(
                heading(all, asked.open(), words),
                all,
                asked.ask() instanceof CaseOffer offer
                        ? Optional.of(shown(current, offer, asked, words))
                        : Optional.empty());
    }

    private static Link link(
            String name, String current, TypedQuestion asked, DecisionWords words) {
        return new Link(
                words.wording().text(asked.open().offers().get(name).what()),
                PageAddresses.offer(asked.open().id(), name),
                name.equals(current));
    }

    private static String decided(Proposal offer, OpenCase open, DecisionWords words) {
        return open.log().entries().stream()
                .filter(it -> it.kind() == LoggedDecision.Kind.OPPORTUNITY)
                .filter(it -> it.what().isSameAs(offer.what()))
                .flatMap(it -> it.resolution().stream())
                .reduce((earlier, later) -> later)
                .map(it -> words.wording().name(it.choice()))
                .orElse("");
    }

    /**
     * The one who owns the plan stands first among its people. Where the case tells what they
     * decided, nothing waits for them: it is there for who wants to ask again.
     */
    private static String heading(List<Waiting> all, OpenCase open, DecisionWords words) {
        int waiting = (int) all.stream().filter(it -> it.decided().isEmpty()).count();
        Wording wording = words.wording();
        if (!open.told().entries().isEmpty()) {
            return wording.say("desk.offers-told");
        }
        String person =
                open.plan().resources().people().stream()
                        .findFirst()
                        .map(it -> wording.text(it.name()))
                        .orElseGet(() -> wording.say("desk.offers-somebody"));
        return switch (waiting) {
            case 0 -> wording.say("desk.offers-none");
            case 1 -> wording.say(Message.of("desk.offers-one").with("person", person));
            default ->
                    wording.say(
                            Message.of("desk.offers-many")
                                    .with(
                                            "count",
                                            waiting > WORDS
                                                    ? waiting
                                                    : wording.say("desk.count." + waiting))
                                    .with("person", person));
        };
    }

    private static Shown shown(
            String name, CaseOffer offer, TypedQuestion asked, DecisionWords words) {
        String kind = offer.isForm() ? "desk.offer-form" : "desk.offer-words";
        String day =
                offer.proposal()
                        .asked()
                        .map(
                                it ->
                                        words.wording()
                                                        .say(
                                                                Message.of("desk.offer-on")
                                                                        .with("day", it))
                                                + " ")
                        .orElse("");
        return new Shown(
                name,
                day + words.wording().say(kind),
                offer.isForm()
                        ? List.of()
                        : lines(offer.proposal().changes(), asked.open().plan(), words),
                PageAddresses.desk(asked.open().id()));
    }

    private static List<ChangeLine> lines(List<Change> changes, Plan plan, DecisionWords words) {
        List<String> sentences = words.sentences(changes, plan);
        return IntStream.range(0, changes.size())
                .mapToObj(
                        i -> new ChangeLine(sentences.get(i), details(changes.get(i), plan, words)))
                .toList();
    }

    private static List<String> details(Change change, Plan plan, DecisionWords words) {
        if (!(change instanceof ActionChange.Add add)) {
            return List.of();
        }
        ActionCard card = ActionCard.of(add.added(), plan, words.words());
        return Stream.of(card.money(), card.effort(), card.effects())
                .flatMap(List::stream)
                .toList();
    }
}
