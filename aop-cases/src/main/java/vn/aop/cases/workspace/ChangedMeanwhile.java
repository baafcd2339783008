package vn.aop.cases.workspace;

import static java.util.Objects.requireNonNull;

import vn.aop.core.text.Message;

/** Thrown where a change builds on something that somebody else has changed; nothing is kept. */
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    private ChangedMeanwhile(Message reason) {
        super(reason.toString(), null, false, false);
        this.reason = requireNonNull(reason, "reason");
    }

    static ChangedMeanwhile plan() {
        return new ChangedMeanwhile(Message.of("plan.changed-meanwhile"));
    }

    static ChangedMeanwhile question(String id) {
        return new ChangedMeanwhile(Message.of("log.changed-meanwhile").with("id", id));
    }

    /** Returns what was changed, and what to do now. */
    public Message reason() {
        return reason;
    }
}
