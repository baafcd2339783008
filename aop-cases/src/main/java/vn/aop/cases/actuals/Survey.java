package vn.aop.cases.actuals;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.actuals.cell.DateSurvey;
import vn.aop.cases.actuals.cell.Decided;
import vn.aop.cases.actuals.cell.NumberReader;
import vn.aop.cases.actuals.cell.NumberSurvey;
import vn.aop.cases.actuals.mapping.DateOrder;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;
import vn.aop.cases.actuals.table.RefusedFile;

/** Looks at the rows of a file that count, for what their dates and numbers tell together. */
final class Survey {

    private final RowReader reader;
    private final int datePlace;
    private final Optional<DateOrder> told;
    private final List<String> columns;
    private final List<Integer> places;
    private final NumberReader numbers;
    private final DateSurvey dates;
    private final NumberSurvey marks = new NumberSurvey();

    Survey(ImportMapping mapping, Header header, RowReader reader) {
        this.reader = reader;
        this.told = mapping.date().toldOrder();
        this.columns = mapping.amount().factors();
        this.places = columns.stream().map(header::indexOf).toList();
        this.numbers = reader.numbers();
        this.datePlace = header.indexOf(mapping.date().column());
        this.dates = new DateSurvey(mapping.date().column(), reader.year());
    }

    void see(CsvRow row) {
        if (reader.leftOut(row).isPresent()) {
            return;
        }
        if (told.isEmpty()) {
            dates.see(row.line(), row.cell(datePlace));
        }
        for (int i = 0; i < columns.size(); i++) {
            marks.see(columns.get(i), row.cell(places.get(i)), numbers);
        }
    }

    /**
     * Returns what the rows tell.
     *
     * @throws RefusedFile if their dates contradict each other, or can be read in several orders
     */
    Decided decide() throws RefusedFile {
        return new Decided(true, dates.decide(), marks.decide());
    }
}
