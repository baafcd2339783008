package vn.aop.core.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.aop.core.change.Change;
import vn.aop.core.text.Text;

/**
 * Something that somebody would like to do, to be held against the plan.
 *
 * @param what what it is
 * @param reason why it should be done
 * @param evidence the facts that it rests on, if there are some
 * @param tags words by which it is recognised on <em>not this year</em>
 * @param changes what it would change in the plan, at least one
 * @param asked the day of the question, if it counts: months before it are past
 * @param shown what the evidence says of lines and risks of the plan; it counts with evidence only
 * @param unknownRise the sales that it is meant to raise, where nobody knows by how much; then the
 *     desk answers by how much they would have to rise
 * @param rises which sales are meant where the actions that it adds raise them by a share; the desk
 *     converts it to one of last year's, as plans have it
 */
public record Proposal(
        Text what,
        Text reason,
        Optional<Text> evidence,
        List<String> tags,
        List<Change> changes,
        Optional<LocalDate> asked,
        Shown shown,
        Optional<UnknownRise> unknownRise,
        RiseBasis rises) {

    /**
     * Sales that are meant to rise, nobody knows by how much.
     *
     * @param action the id of the proposed action that is to raise them; it names no effects
     * @param channel the channel; empty for all of them
     * @param group the product group; empty for all of them
     */
    public record UnknownRise(String action, Optional<String> channel, Optional<String> group) {

        public UnknownRise {
            requireNonNull(action, "action");
            requireNonNull(channel, "channel");
            requireNonNull(group, "group");
        }
    }

    /**
     * What the evidence says of elements of the plan, which nobody can read from its words.
     *
     * @param unneeded ids of budget lines whose money is not needed
     * @param risks ids of risks that have begun, or are over
     */
    public record Shown(List<String> unneeded, List<String> risks) {

        /** Evidence that says nothing of any line or risk. */
        public static final Shown NOTHING = new Shown(List.of(), List.of());

        public Shown {
            unneeded = List.copyOf(unneeded);
            risks = List.copyOf(risks);
        }
    }

    public Proposal {
        requireNonNull(what, "what");
        requireNonNull(reason, "reason");
        requireNonNull(evidence, "evidence");
        tags = List.copyOf(tags);
        changes = List.copyOf(changes);
        requireNonNull(asked, "asked");
        requireNonNull(shown, "shown");
        requireNonNull(unknownRise, "unknownRise");
        requireNonNull(rises, "rises");
    }

    /** Makes a proposal that tells rises as shares of last year's sales. */
    public Proposal(
            Text what,
            Text reason,
            Optional<Text> evidence,
            List<String> tags,
            List<Change> changes,
            Optional<LocalDate> asked,
            Shown shown,
            Optional<UnknownRise> unknownRise) {
        this(what, reason, evidence, tags, changes, asked, shown, unknownRise, RiseBasis.LAST_YEAR);
    }

    /** Returns the same proposal whose rises are shares of other sales. */
    public Proposal against(RiseBasis other) {
        return new Proposal(
                what, reason, evidence, tags, changes, asked, shown, unknownRise, other);
    }

    /**
     * Returns a proposal without evidence or tags that says what it brings.
     *
     * <pre>{@code
     * Proposal flyers = Proposal.of(Text.of("Flyers"), Text.of("Next door is busy"), day, new ActionChange.Add(action));
     * }</pre>
     *
     * @param what what is proposed
     * @param reason why
     * @param asked the day of the question; months before it are past
     * @param changes what it would change, in order
     * @return the proposal; the desk refuses one that changes nothing
     */
    public static Proposal of(Text what, Text reason, LocalDate asked, Change... changes) {
        return new Proposal(
                what, reason, Optional.empty(), List.of(), List.of(changes), Optional.of(asked));
    }

    /** Makes a proposal that says what it brings. */
    public Proposal(
            Text what,
            Text reason,
            Optional<Text> evidence,
            List<String> tags,
            List<Change> changes,
            Optional<LocalDate> asked) {
        this(what, reason, evidence, tags, changes, asked, Shown.NOTHING, Optional.empty());
    }

    /** Returns the same proposal that changes something else. */
    Proposal with(List<Change> others) {
        return new Proposal(what, reason, evidence, tags, others, asked, shown, unknownRise, rises);
    }

    /** Returns the same proposal as it is asked on a day. */
    public Proposal on(LocalDate day) {
        return new Proposal(
                what, reason, evidence, tags, changes, Optional.of(day), shown, unknownRise, rises);
    }

    /** Returns the same proposal with sales that are to rise, nobody knows by how much. */
    public Proposal withUnknownRise(UnknownRise rise) {
        return new Proposal(
                what, reason, evidence, tags, changes, asked, shown, Optional.of(rise), rises);
    }

    /** Returns the same proposal whose evidence says something of lines and risks. */
    public Proposal showing(Shown other) {
        return new Proposal(
                what, reason, evidence, tags, changes, asked, other, unknownRise, rises);
    }

    /** Returns whether there is evidence that the money of a budget line is not needed. */
    public boolean isUnneeded(String line) {
        return evidence.isPresent() && shown.unneeded().contains(line);
    }

    /** Returns whether there is evidence that a risk has begun, or is over. */
    public boolean isShownOf(String risk) {
        return evidence.isPresent() && shown.risks().contains(risk);
    }
}
