package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/**
 * Sets one part of a plan as a whole.
 *
 * @param part which part
 * @param value the part as it shall be
 * @param <P> the type of the part
 */
public record PartChange<P>(PlanPart<P> part, P value) implements Change {

    public PartChange {
        requireNonNull(part, "part");
        requireNonNull(value, "value");
    }

    @Override
    public String kind() {
        return "set" + part.noun();
    }

    @Override
    public boolean saysWhatFor() {
        return false;
    }

    @Override
    public Validated<Plan, Problem> revise(Plan plan) {
        return new Lookup(plan).then(it -> part.with(it, value));
    }

    @Override
    public List<Change> undo(Plan before) {
        return List.of(part.set(part.of(before)));
    }

    @Override
    public Set<Place> touches(Plan plan) {
        return part.places();
    }

    @Override
    public Message sentence(Plan plan) {
        if (part.of(plan).equals(value)) {
            return Message.of("change.set-part-same").with("part", part.called());
        }
        List<Message> parts = part.differences(plan, value);
        return parts.isEmpty()
                ? Message.of("change.set-part").with("part", part.called())
                : Message.of("change.set-part-parts")
                        .with("part", part.called())
                        .with("parts", parts);
    }
}
