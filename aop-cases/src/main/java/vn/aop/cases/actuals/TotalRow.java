package vn.aop.cases.actuals;

import java.util.regex.Pattern;
import vn.aop.cases.actuals.cell.WrittenDate;
import vn.aop.cases.actuals.mapping.Labels;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.core.text.Message;

/**
 * Knows the rows that sum up others, which every program words alike: {@code Tổng cộng}, {@code
 * Cộng phát sinh}, {@code Total}. Their amounts stand in other rows already.
 */
final class TotalRow {

    /** Why such rows are left out. */
    static final Message LEFT_OUT = Message.of("actuals.filtered.total");

    private static final Pattern WORDS =
            Pattern.compile(
                    "(?:tổng(?: cộng| số| tiền| kết| doanh thu| phát sinh)?"
                            + "|cộng(?: dồn| phát sinh| số phát sinh| chuyển sang trang sau)?"
                            + "|số (?:dư|tồn) (?:đầu|cuối) (?:kỳ|tháng|năm)"
                            + "|(?:grand |sub)?totals?|sum)[: ]*");

    private TotalRow() {}

    /**
     * Returns whether a row sums up others: its date is none, and its first word says so.
     *
     * @param datePlace where the date stands
     */
    static boolean isTotal(CsvRow row, int datePlace) {
        String date = row.cell(datePlace);
        return !startsWithDigit(date)
                && row.cells().stream()
                        .filter(it -> !it.isEmpty())
                        .findFirst()
                        .filter(it -> WORDS.matcher(Labels.fold(it)).matches())
                        .isPresent()
                && WrittenDate.read(date).isEmpty();
    }

    private static boolean startsWithDigit(String cell) {
        return !cell.isEmpty() && cell.charAt(0) >= '0' && cell.charAt(0) <= '9';
    }
}
