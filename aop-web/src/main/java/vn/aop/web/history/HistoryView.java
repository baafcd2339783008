package vn.aop.web.history;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.Caveats;
import vn.aop.core.change.Change;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.change.TradeOff;
import vn.aop.core.check.Checks;
import vn.aop.core.text.Message;
import vn.aop.web.answer.TradeOffNotes;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.Frame;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.widget.DecisionWords;
import vn.aop.web.widget.PlacedSentence;
import vn.aop.web.widget.PlanWords;
import vn.aop.web.widget.TradeOffView;

/**
 * What the page of a plan's history prints.
 *
 * @param frame the frame around it
 * @param lead how often the plan was amended
 * @param versions the versions, the last first
 * @param between what differs between two of them, where there are two
 * @param action where the two are chosen
 * @param desk the address of the desk
 * @param plan the address of the plan
 * @param compare the address that compares it with another one
 */
public record HistoryView(
        Frame frame,
        String lead,
        List<Version> versions,
        Optional<Between> between,
        String action,
        String desk,
        String plan,
        String compare) {

    /**
     * A version of the plan.
     *
     * @param number its number, 0 for the original
     * @param name the number in words
     * @param title when it was made and why
     * @param note by whom and where it was decided
     * @param evidence the facts that it rests on
     * @param changes what was changed, in sentences
     * @param worse what got worse, the gravest first
     * @param better what got better
     * @param notes what has to be known to read them
     */
    public record Version(
            int number,
            String name,
            String title,
            String note,
            String evidence,
            List<String> changes,
            List<PlacedSentence> worse,
            List<PlacedSentence> better,
            List<String> notes) {}

    /** A version to choose. */
    public record Choice(int value, String text, boolean isChosen) {}

    /**
     * What differs between two versions.
     *
     * @param from the earlier ones to choose from
     * @param to the later ones to choose from
     * @param changes what leads from one to the other, in sentences
     * @param tradeOff what that gives up and gains
     */
    public record Between(
            List<Choice> from,
            List<Choice> to,
            List<String> changes,
            Optional<TradeOffView> tradeOff) {}

    public HistoryView {
        requireNonNull(frame, "frame");
        requireNonNull(lead, "lead");
        versions = List.copyOf(versions);
        requireNonNull(between, "between");
        requireNonNull(action, "action");
        requireNonNull(desk, "desk");
        requireNonNull(plan, "plan");
        requireNonNull(compare, "compare");
    }

    static HistoryView of(OpenCase open, int from, int to, Checks checks, Frame frame) {
        int last = open.version();
        return new HistoryView(
                frame,
                lead(last, open, frame.words()),
                IntStream.rangeClosed(0, last)
                        .mapToObj(i -> version(last - i, open, checks, frame.words()))
                        .toList(),
                Optional.of(open)
                        .filter(it -> last > 0)
                        .map(it -> between(it, from, to, checks, frame.words())),
                PageAddresses.history(open.id()),
                PageAddresses.desk(open.id()),
                PageAddresses.plan(open.id()),
                PageAddresses.compare(open.id()));
    }

    private static String lead(int last, OpenCase open, Wording words) {
        return last > 0
                ? words.say(Message.of("history.lead").with("count", last))
                : words.say(open.copy().isPresent() ? "history.lead-none" : "history.lead-shipped");
    }

    private static Version version(int number, OpenCase open, Checks checks, Wording wording) {
        if (number == 0) {
            return new Version(
                    0,
                    name(0, wording),
                    wording.say("history.original"),
                    "",
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        PlanHistory history = open.history();
        Amendment amendment = history.amendments().get(number - 1);
        DecisionWords words = words(open, number - 1, wording);
        TradeOff tradeOff = history.tradeOff(number - 1).called(Caveats.Sides.VERSIONS);
        return new Version(
                number,
                name(number, wording),
                wording.say(
                        Message.of("history.made")
                                .with("day", amendment.on())
                                .with("cause", amendment.cause())),
                wording.say(
                        Message.of("history.by")
                                .with("person", words.words().person(amendment.by()))
                                .with("occasion", amendment.occasion())),
                wording.text(amendment.evidence()),
                words.sentences(amendment.changes(), history.version(number - 1)),
                tradeOff.worse().stream().map(words::said).toList(),
                tradeOff.better().stream().map(words::said).toList(),
                TradeOffNotes.ofAmendment(tradeOff, checks).stream().map(wording::say).toList());
    }

    private static DecisionWords words(OpenCase open, int version, Wording wording) {
        return new DecisionWords(
                open.id(), new PlanWords(open.history().version(version), wording));
    }

    private static String name(int number, Wording wording) {
        return wording.say(Message.of("history.version").with("number", number));
    }

    private static Between between(
            OpenCase open, int one, int other, Checks checks, Wording wording) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        PlanHistory history = open.history();
        List<Change> changes = history.changes(from, to);
        DecisionWords words = words(open, from, wording);
        TradeOff tradeOff =
                TradeOff.between(history.version(from), history.version(to))
                        .called(Caveats.Sides.VERSIONS);
        return new Between(
                choices(from, open, wording),
                choices(to, open, wording),
                words.sentences(changes, history.version(from)),
                Optional.of(tradeOff)
                        .filter(it -> from < to)
                        .map(it -> TradeOffView.of(it, history.version(to), checks, words))
                        .map(it -> it.called(TradeOffView.Sides.VERSIONS, wording)));
    }

    private static List<Choice> choices(int chosen, OpenCase open, Wording wording) {
        return IntStream.rangeClosed(0, open.version())
                .mapToObj(i -> new Choice(i, name(i, wording), i == chosen))
                .toList();
    }
}
