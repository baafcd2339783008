package vn.aop.cases.actuals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.aop.cases.actuals.mapping.RowFilter;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;
import vn.aop.core.text.Message;

/**
 * Filters with the places of their columns.
 *
 * @param filters which rows count
 * @param places where their columns stand
 */
record BoundFilters(List<RowFilter> filters, List<Integer> places) {

    BoundFilters(List<RowFilter> filters, Header header) {
        this(filters, filters.stream().map(it -> header.indexOf(it.column())).toList());
    }

    /** Returns which of the filters on a place a text passes, in their order. */
    List<Boolean> meaning(int place, String text) {
        return IntStream.range(0, filters.size())
                .filter(i -> places.get(i) == place)
                .mapToObj(i -> filters.get(i).keeps(text))
                .toList();
    }

    /** Returns why a row does not count, empty where it does. */
    Optional<Message> leavesOut(CsvRow row) {
        for (int i = 0; i < filters.size(); i++) {
            RowFilter filter = filters.get(i);
            if (!filter.keeps(row.cell(places.get(i)))) {
                return Optional.of(
                        Message.of("actuals.filtered.column").with("column", filter.column()));
            }
        }
        return Optional.empty();
    }
}
