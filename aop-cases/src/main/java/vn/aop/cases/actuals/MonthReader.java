package vn.aop.cases.actuals;

import org.joda.money.CurrencyUnit;
import vn.aop.cases.actuals.cell.DateReader;
import vn.aop.cases.actuals.cell.Decided;
import vn.aop.cases.actuals.cell.ReadResult;
import vn.aop.cases.actuals.cell.When;
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
 * @param year the fiscal year
 * @param outsideYear what happens to other months
 */
record MonthReader(DateReader dates, int place, FiscalYear year, OtherYears outsideYear) {

    static MonthReader bind(
            ImportMapping mapping,
            Header header,
            Decided decided,
            CurrencyUnit currency,
            FiscalYear year) {
        return new MonthReader(
                DateReader.of(mapping.date(), decided, currency),
                header.indexOf(mapping.date().column()),
                year,
                mapping.outsideYear());
    }

    ReadResult<When> read(CsvRow row) {
        String cell = row.cell(place);
        ReadResult<When> when = dates.read(cell);
        return when.value().filter(it -> !year.contains(it.month())).isPresent()
                ? outside(cell)
                : when;
    }

    private ReadResult<When> outside(String cell) {
        return outsideYear == OtherYears.IGNORE
                ? ReadResult.filtered(Message.of("actuals.filtered.outside-year"))
                : ReadResult.rejected(
                        Message.of("actuals.outside-year")
                                .with("date", CsvRow.quoted(cell))
                                .with("from", year.first())
                                .with("to", year.last()));
    }
}
