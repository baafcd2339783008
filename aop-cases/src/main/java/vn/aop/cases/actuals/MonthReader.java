package vn.aop.cases.actuals;

import org.joda.money.CurrencyUnit;
import vn.aop.cases.actuals.cell.DateReader;
import vn.aop.cases.actuals.cell.Decided;
import vn.aop.cases.actuals.cell.ReadResult;
import vn.aop.cases.actuals.cell.RowDate;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.OtherYears;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.text.Message;

/**
 * Reads the month of a row, and its day where it tells one, from its date.
 *
 * @param dates reads the cells of the column
 * @param place where it stands
 * @param otherwise where the column stands that is read if the cell is blank, -1 for none
 * @param year the fiscal year
 * @param outsideYear what happens to other months
 */
record MonthReader(
        DateReader dates, int place, int otherwise, FiscalYear year, OtherYears outsideYear) {

    static MonthReader bind(
            ImportMapping mapping,
            Header header,
            Decided decided,
            CurrencyUnit currency,
            FiscalYear year) {
        return new MonthReader(
                DateReader.of(mapping.date(), decided, currency),
                header.indexOf(mapping.date().column()),
                mapping.date().otherwise().map(header::indexOf).orElse(-1),
                year,
                mapping.outsideYear());
    }

    ReadResult<RowDate> read(CsvRow row) {
        String cell = cell(row);
        ReadResult<RowDate> when = dates.read(cell);
        return when.value().filter(it -> !year.contains(it.month())).isPresent()
                ? outside(cell)
                : when;
    }

    /** Returns whether a date is read at a place. */
    boolean isReadAt(int at) {
        return at == place || at == otherwise;
    }

    /** Returns what stands in the date of a row. */
    String cell(CsvRow row) {
        String cell = row.cell(place);
        return cell.isEmpty() && otherwise >= 0 ? row.cell(otherwise) : cell;
    }

    private ReadResult<RowDate> outside(String cell) {
        return outsideYear == OtherYears.IGNORE
                ? ReadResult.filtered(Message.of("actuals.filtered.outside-year"))
                : ReadResult.rejected(
                        Message.of("actuals.outside-year")
                                .with("date", CsvRow.quoted(cell))
                                .with("from", year.first())
                                .with("to", year.last()));
    }
}
