package vn.aop.cases.actuals;

import java.util.Optional;
import vn.aop.cases.actuals.cell.DateSurvey;
import vn.aop.cases.actuals.cell.Decided;
import vn.aop.cases.actuals.cell.NumberSurvey;
import vn.aop.cases.actuals.mapping.DateOrder;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;
import vn.aop.cases.actuals.table.RefusedFile;

/** Looks at the rows of a file that count, for what their dates and numbers tell together. */
final class Survey {

    private final RowReader reader;
    private final Header header;
    private final Optional<DateOrder> told;
    private final DateSurvey dates;
    private final NumberSurvey marks = new NumberSurvey();

    Survey(ImportMapping mapping, Header header, RowReader reader) {
        this.reader = reader;
        this.header = header;
        this.told = mapping.date().toldOrder();
        this.dates = new DateSurvey(mapping.date().column(), reader.year());
    }

    void see(CsvRow row) {
        if (reader.leftOut(row).isPresent()) {
            return;
        }
        if (told.isEmpty()) {
            dates.see(row.line(), reader.date(row));
        }
        for (FigureReader figure : reader.figures()) {
            AmountReader amount = figure.amount();
            for (String column : amount.columns().formula().columns()) {
                int place = header.indexOf(column);
                if (place >= 0 && !row.isNumber(place)) {
                    marks.see(column, row.cell(place), amount.numbers());
                }
            }
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
