package vn.aop.web.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.cases.wording.Wording;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.web.cases.OpenCases;
import vn.aop.web.copy.CopiesInMemory;
import vn.aop.web.page.Pages;

class PlanPathTest {

    private static final Plan PLAN =
            new OpenCases(new CopiesInMemory()).find("babycare-house").plan();

    private static String say(String path, Language language) {
        return PlanPath.parse(path).in(PLAN, Wording.of(language).with(Pages.class, "pages"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "revenue/organic | Doanh thu kế hoạch › mức tự tăng khi chưa làm gì thêm",
                "company/groups/diapers/margin"
                        + " | Thông tin tiệm › Nhóm hàng › Tã bỉm › biên lợi nhuận gộp",
                "company/channels/online/feeRate"
                        + " | Thông tin tiệm › Kênh bán › Online › tỷ lệ phí sàn",
                "resources/cashFloor | Nguồn lực › tiền mặt tối thiểu phải giữ",
                "0.5 | Con số viết trong công thức",
            })
    void says_a_place_in_vietnamese(String path, String words) {
        assertThat(say(path, Language.VI)).isEqualTo(words);
    }

    @Test
    void says_a_place_in_english() {
        assertThat(say("actions/A1/effects", Language.EN))
                .matches("Actions › [A-Z].+ › expected growth");
    }

    /** Every path that the program gives as the origin of a number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "goals/G1/target",
                "budget/online_ads/months",
                "actions",
                "actions/A1/effects",
                "actions/A1/effort",
                "resources/cashFloor",
                "resources/minh/daysPerMonth",
                "kpis/K1/target",
                "revenue/organic",
                "revenue/monthly",
                "company/groups/diapers/margin",
                "company/groups/diapers/marginByChannel",
                "company/channels/online/feeRate",
            })
    void leaves_no_part_as_the_file_writes_it(String path) {
        assertThat(say(path, Language.VI).split(" › ")).doesNotContain(path.split("/"));
        assertThat(Arrays.stream(path.split("/")).filter(it -> it.matches(".*[A-Z_0-9].*")))
                .allSatisfy(it -> assertThat(say(path, Language.EN)).doesNotContain(it));
    }
}
