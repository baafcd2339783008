package vn.aop.cases.actuals;

import java.util.List;
import java.util.regex.Pattern;
import vn.aop.cases.actuals.mapping.Labels;

/**
 * Knows columns that tell of persons by their names: who bought, where they live, how to reach
 * them. No layout reads one; they are named so that their owner knows.
 */
final class PersonalColumns {

    private static final Pattern PERSONAL =
            Pattern.compile(
                    ".*(?:tên (?:khách|người|đối tượng)|khách hàng|mã kh\\b|mã khách"
                            + "|người (?:mua|nhận|nộp|bán|tạo|thanh toán)|nhân viên|nv bán hàng"
                            + "|điện thoại|số đt|sđt|e-?mail|địa chỉ|khu vực|phường|quận|huyện"
                            + "|tỉnh|thành phố|ngày sinh|cmnd|cccd|mã số thuế|số tài khoản"
                            + "|tên đối tượng|ghi chú|nhận xét"
                            + "|customer|buyer|recipient|phone|address|street|province|district"
                            + "|commune|zip|username|birth|message).*");

    /** Amounts that a buyer pays tell nothing of the buyer. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?:tổng|số tiền|tiền|phí|thuế|giảm|doanh thu|còn|thu |chiết khấu).*");

    private PersonalColumns() {}

    /** Returns those of some columns that tell of persons. */
    static List<String> among(List<String> columns) {
        return columns.stream()
                .filter(it -> PERSONAL.matcher(Labels.fold(it)).matches())
                .filter(it -> !AMOUNT.matcher(Labels.fold(it)).matches())
                .distinct()
                .toList();
    }
}
