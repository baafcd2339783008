package vn.aop.cases.wording;

import java.util.List;
import java.util.Set;
import vn.aop.core.plan.Waiver;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/** Names a place in a plan: the part, and the element in it if the place leads to one. */
final class PlaceWords {

    private PlaceWords() {}

    /**
     * Returns what a place is called.
     *
     * @param known the keys that have sentences
     */
    static Message of(Place place, Set<String> known) {
        List<String> steps = place.steps();
        String path = place.isWhole() ? Waiver.WHOLE_PLAN : place.toString();
        String part = steps.isEmpty() ? "" : "component." + steps.get(0);
        if (!known.contains(part)) {
            return Message.of("place.plan").with("path", path);
        }
        return steps.size() == 1
                ? Message.of("place.part").with("part", Message.of(part)).with("path", path)
                : Message.of("place.element")
                        .with("part", Message.of(part))
                        .with("id", steps.get(1))
                        .with("path", path);
    }
}
