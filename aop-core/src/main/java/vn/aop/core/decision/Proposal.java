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
 */
public record Proposal(
        Text what,
        Text reason,
        Optional<Text> evidence,
        List<String> tags,
        List<Change> changes,
        Optional<LocalDate> asked) {

    public Proposal {
        requireNonNull(what, "what");
        requireNonNull(reason, "reason");
        requireNonNull(evidence, "evidence");
        tags = List.copyOf(tags);
        changes = List.copyOf(changes);
        requireNonNull(asked, "asked");
    }

    /** Returns the same proposal as it is asked on a day. */
    public Proposal on(LocalDate day) {
        return new Proposal(what, reason, evidence, tags, changes, Optional.of(day));
    }
}
