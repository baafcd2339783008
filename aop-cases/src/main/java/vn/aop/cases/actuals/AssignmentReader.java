package vn.aop.cases.actuals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.cases.actuals.cell.ReadResult;
import vn.aop.cases.actuals.mapping.Assignment;
import vn.aop.cases.actuals.mapping.Labels;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;
import vn.aop.core.text.Message;

/**
 * Finds the account, the channel or the product group of a row.
 *
 * @param <T> what is found
 */
final class AssignmentReader<T> {

    private static final String LEVEL = ">>";

    private final LinePart part;
    private final Map<String, T> known;
    private final Labels<T> labels = new Labels<>();
    private final List<String> names = new ArrayList<>();
    private final int place;
    private final Assignment assignment;

    /**
     * Makes the reader of one part.
     *
     * @param part which part is found
     * @param assignment how it is found
     * @param known what the plan has, by id
     * @param header the columns of the file
     */
    AssignmentReader(LinePart part, Assignment assignment, Map<String, T> known, Header header) {
        this.part = part;
        this.assignment = assignment;
        this.known = known;
        this.place = assignment.column().map(header::indexOf).orElse(-1);
        if (assignment instanceof Assignment.ByColumn column) {
            // What the plan does not have is told as a problem of the mapping.
            column.values()
                    .forEach(
                            (text, id) ->
                                    Optional.ofNullable(known.get(id))
                                            .ifPresent(meaning -> learn(text, meaning)));
            known.forEach((id, meaning) -> learnUnlessListed(column, id, meaning));
        }
    }

    /** Returns what the mapping says that cannot be done with this plan. */
    List<Message> problems() {
        return assignment.ids().stream()
                .filter(id -> !known.containsKey(id))
                .map(id -> part.unknownInMapping(id, List.copyOf(known.keySet())))
                .toList();
    }

    /** Returns what a row is assigned to; empty where it is assigned to nothing. */
    ReadResult<Optional<T>> read(CsvRow row) {
        if (assignment instanceof Assignment.ByColumn column && place >= 0) {
            return read(column, row.cell(place));
        }
        return ReadResult.of(assignment.ids().stream().findFirst().map(known::get));
    }

    /** Returns what a text at a place tells of this, nothing where this is not read there. */
    Optional<Object> meaning(int at, String text) {
        return assignment instanceof Assignment.ByColumn column && at == place
                ? Optional.of(read(column, text))
                : Optional.empty();
    }

    /**
     * Returns what a row that needs this part is assigned to where its cell is blank: what the
     * mapping says of values that it does not list.
     */
    Optional<T> whereNeeded() {
        return assignment instanceof Assignment.ByColumn column
                ? column.unlisted().id().map(known::get)
                : Optional.empty();
    }

    /** Returns the name of this part where a row leaves it blank although the plan has some. */
    Optional<Message> blank(Optional<T> found) {
        return found.isEmpty() && !known.isEmpty() ? Optional.of(part.label()) : Optional.empty();
    }

    private ReadResult<Optional<T>> read(Assignment.ByColumn column, String cell) {
        List<T> found = find(cell);
        if (found.size() == 1) {
            return ReadResult.of(Optional.of(found.get(0)));
        }
        if (cell.isEmpty() && part != LinePart.ACCOUNT) {
            return ReadResult.of(Optional.empty());
        }
        return column.unlisted()
                .match(
                        () -> ReadResult.rejected(unknown(column, cell)),
                        () -> ReadResult.filtered(ignored(column)),
                        id -> ReadResult.of(Optional.ofNullable(known.get(id))));
    }

    /** A group within others, {@code Clothes>>Shirts}, is in those that it names as well. */
    private List<T> find(String cell) {
        List<T> found = labels.find(cell);
        int end = cell.lastIndexOf(LEVEL);
        while (found.isEmpty() && end > 0) {
            String within = cell.substring(0, end);
            found = labels.find(within);
            end = within.lastIndexOf(LEVEL);
        }
        return found;
    }

    private Message unknown(Assignment.ByColumn column, String cell) {
        return cell.isEmpty()
                ? Message.of("actuals.blank-account").with("column", column.name())
                : part.unknown(cell, names);
    }

    private static Message ignored(Assignment.ByColumn column) {
        return Message.of("actuals.filtered.unlisted").with("column", column.name());
    }

    private void learn(String text, T meaning) {
        labels.add(text, meaning);
        names.add(text);
    }

    private void learnUnlessListed(Assignment.ByColumn column, String id, T meaning) {
        boolean listed =
                column.values().keySet().stream()
                        .anyMatch(text -> Labels.fold(text).equals(Labels.fold(id)));
        if (!listed) {
            learn(id, meaning);
        }
    }
}
