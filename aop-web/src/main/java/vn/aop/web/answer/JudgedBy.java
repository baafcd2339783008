package vn.aop.web.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.plan.LocatedPlan;
import vn.aop.core.check.Circumstances;
import vn.aop.core.check.Yardstick;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * By whose thresholds and waivers a plan is judged: its own, those of another plan, or the usual
 * thresholds where nothing is accepted.
 *
 * @param isUsual whether the usual ones count
 * @param model the other plan, where it is another one
 */
public record JudgedBy(boolean isUsual, Optional<LocatedPlan> model) {

    /** The word that stands for the usual thresholds where a plan may be named. */
    public static final String USUAL_WORD = "usual";

    /** Its own. */
    public static final JudgedBy ITSELF = new JudgedBy(false, Optional.empty());

    /** The usual thresholds, and nothing is accepted. */
    public static final JudgedBy USUAL = new JudgedBy(true, Optional.empty());

    private static final List<String> PARTS = List.of("thresholds", "waivers");

    public JudgedBy {
        requireNonNull(model, "model");
    }

    /** Returns that another plan sets the measure. */
    public static JudgedBy of(LocatedPlan model) {
        return new JudgedBy(false, Optional.of(model));
    }

    /** Returns circumstances in which a plan is judged so. */
    public Circumstances in(Circumstances circumstances) {
        return isUsual
                ? circumstances.by(Yardstick.USUAL)
                : model.map(it -> circumstances.by(Yardstick.of(it.history().current())))
                        .orElse(circumstances);
    }

    /** Returns the plan in whose file a part stands: thresholds and waivers may be another's. */
    LocatedPlan holding(Place where, LocatedPlan judged) {
        return where.isWhole() || !PARTS.contains(where.steps().get(0))
                ? judged
                : model.orElse(judged);
    }

    /** Returns whether waivers stand in the file of the plan that is judged. */
    public boolean isInFile() {
        return name().isEmpty();
    }

    /** Returns the file of the other plan, or {@value #USUAL_WORD}; empty for its own. */
    public Optional<String> name() {
        return isUsual ? Optional.of(USUAL_WORD) : model.map(LocatedPlan::file);
    }

    /** Returns that it is not judged by its own, if so. */
    public Optional<Message> said() {
        return isUsual
                ? Optional.of(Message.of("command.check.by-usual"))
                : model.map(it -> Message.of("command.check.by-another").with("file", it.file()));
    }
}
