package vn.aop.cases.actuals.batch;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.actuals.DaySum;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;

/**
 * The sums of a batch as CSV: {@code date,account,channel,group,amount,rows,zeros}, where a date is
 * a day or a month, and what has no channel or group leaves it blank.
 */
final class SumsCsv {

    private static final String HEADER = "date,account,channel,group,amount,rows,zeros";
    private static final int COLUMNS = 7;
    private static final int LENGTH_OF_MONTH = 7;

    private SumsCsv() {}

    static String write(List<DaySum> sums) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (DaySum sum : sums) {
            text.append(sum.day().map(LocalDate::toString).orElse(sum.month().toString()))
                    .append(',')
                    .append(sum.subject())
                    .append(',')
                    .append(sum.channel().orElse(""))
                    .append(',')
                    .append(sum.group().orElse(""))
                    .append(',')
                    .append(plain(sum.amount()))
                    .append(',')
                    .append(sum.rows())
                    .append(',')
                    .append(sum.zeros())
                    .append('\n');
        }
        return text.toString();
    }

    private static String plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    static Validated<List<DaySum>, FileProblem> read(String name, String text, String batch) {
        List<DaySum> sums = new ArrayList<>();
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            for (CsvRecord row : rows) {
                boolean isHeader = row.getStartingLineNumber() == 1;
                if (isHeader && !String.join(",", row.getFields()).equals(HEADER)) {
                    return broken(name, row, batch);
                }
                if (!isHeader) {
                    sums.add(sum(row));
                }
            }
        } catch (BrokenRow broken) {
            return broken(name, broken.row, batch);
        } catch (IOException | RuntimeException unreadable) {
            return Validated.invalid(
                    List.of(FileProblem.of(name, "actuals.kept-broken").with("batch", batch)));
        }
        return Validated.valid(sums);
    }

    private static DaySum sum(CsvRecord row) throws BrokenRow {
        if (row.getFieldCount() != COLUMNS) {
            throw new BrokenRow(row);
        }
        try {
            String date = row.getField(0);
            boolean isMonth = date.length() == LENGTH_OF_MONTH;
            Optional<LocalDate> day =
                    isMonth ? Optional.empty() : Optional.of(LocalDate.parse(date));
            return new DaySum(
                    day.map(YearMonth::from).orElseGet(() -> YearMonth.parse(date)),
                    day,
                    row.getField(1),
                    tag(row.getField(2)),
                    tag(row.getField(3)),
                    new BigDecimal(row.getField(4)),
                    Long.parseLong(row.getField(5)),
                    Long.parseLong(row.getField(6)));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new BrokenRow(row);
        }
    }

    private static Optional<String> tag(String cell) {
        return Optional.of(cell).filter(it -> !it.isEmpty());
    }

    private static Validated<List<DaySum>, FileProblem> broken(
            String name, CsvRecord row, String batch) {
        int line = (int) Math.min(Integer.MAX_VALUE, row.getStartingLineNumber());
        return Validated.invalid(
                List.of(
                        new FileProblem(
                                name,
                                line,
                                0,
                                Message.of("actuals.kept-broken").with("batch", batch))));
    }

    private static final class BrokenRow extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient CsvRecord row;

        BrokenRow(CsvRecord row) {
            super("Row %d is no sum".formatted(row.getStartingLineNumber()));
            this.row = row;
        }
    }
}
