package vn.aop.web.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.core.change.Difference;
import vn.aop.core.text.Message;

/**
 * What the desk offers where it is not asked for a yes or no.
 *
 * @param said the answer in sentences
 * @param items what it rests on or consists of
 * @param pick whether one of the items is to be picked
 * @param others what else one might think of, to compare
 * @param untouched what is left alone, and why
 * @param basis by which figures gains and losses are told, where the answer tells others
 */
record Alternatives(
        List<Message> said,
        List<Item> items,
        Pick pick,
        List<Item> others,
        List<Message> untouched,
        Optional<Message> basis) {

    /** Whether items are all done together, or one of them is picked. */
    enum Pick {
        ALL,
        ONE
    }

    /**
     * One thing that is offered.
     *
     * @param said what it is, with its place in the plan
     * @param details what it brings or costs
     * @param isPicked whether it is to be done
     */
    record Item(Difference said, List<Message> details, boolean isPicked) {

        Item {
            requireNonNull(said, "said");
            details = List.copyOf(details);
        }
    }

    Alternatives {
        said = List.copyOf(said);
        items = List.copyOf(items);
        requireNonNull(pick, "pick");
        others = List.copyOf(others);
        untouched = List.copyOf(untouched);
        requireNonNull(basis, "basis");
    }

    /** Returns that nothing is offered, because the answer is a yes or no. */
    static Alternatives nothing() {
        return new Alternatives(
                List.of(), List.of(), Pick.ALL, List.of(), List.of(), Optional.empty());
    }
}
