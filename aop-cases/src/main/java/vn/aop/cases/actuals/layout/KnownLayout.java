package vn.aop.cases.actuals.layout;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.aop.cases.actuals.mapping.Assignment;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.RowFilter;
import vn.aop.cases.actuals.table.Header;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Message;

/**
 * The layout of the files of a program.
 *
 * @param id its id, by which a mapping extends it
 * @param mapping how its files are read
 */
public record KnownLayout(String id, ImportMapping mapping) {

    private static final Set<RowFilter.Condition> LEAVING_OUT =
            Set.of(RowFilter.Condition.IS_NOT, RowFilter.Condition.DOES_NOT_START_WITH);

    public KnownLayout {
        requireNonNull(id, "id");
        requireNonNull(mapping, "mapping");
    }

    /** Returns what it is called. */
    public Message name() {
        return Message.of("actuals.layout." + id);
    }

    /** Returns the columns that a file of it has for certain: what tags a row may be missing. */
    Set<String> certain() {
        Set<String> certain = new HashSet<>(mapping.required());
        mapping.channel().column().ifPresent(certain::remove);
        mapping.group().column().ifPresent(certain::remove);
        mapping.currency().column().ifPresent(certain::remove);
        mapping.filters().stream()
                .filter(it -> LEAVING_OUT.contains(it.condition()))
                .map(RowFilter::column)
                .filter(
                        column ->
                                mapping.figures().stream()
                                        .flatMap(it -> it.required())
                                        .noneMatch(column::equals))
                .forEach(certain::remove);
        return certain;
    }

    /** Returns whether a row of names is the header of such a file. */
    boolean fits(Header header) {
        return header.calling(mapping.layout().aliases()).hasAll(certain());
    }

    /**
     * Returns how a file of this header is read into a plan: a plan with one channel or group has
     * all rows there, and what the file does not have is not looked for.
     */
    ImportMapping into(Vocabulary plan, Header header) {
        Header called = header.calling(mapping.layout().aliases());
        List<RowFilter> filters =
                mapping.filters().stream().filter(it -> called.indexOf(it.column()) >= 0).toList();
        return mapping.withFilters(filters)
                .withChannel(placed(mapping.channel(), plan.channels(), called))
                .withGroup(placed(mapping.group(), plan.groups(), called));
    }

    private static Assignment placed(Assignment usual, Set<String> ofPlan, Header header) {
        if (ofPlan.size() == 1) {
            return Assignment.constant(ofPlan.iterator().next());
        }
        Optional<String> column = usual.column();
        boolean isThere = column.isEmpty() || header.indexOf(column.get()) >= 0;
        return ofPlan.isEmpty() || !isThere ? Assignment.nothing() : usual;
    }
}
