package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no command of the desk can answer: one message, in either language, and exit status 2. */
class DeskRefusalsTest {

    private static final String PROPOSAL =
            """
            aop: 1
            what: Flyers
            reason: 40 customers asked
            asked: 2026-04-20
            changes:
              - addAction:
                  {id: P1, name: Flyers, goals: [G1], from: 2026-05, to: 2026-05, uses: [{line: store_marketing, amount: 1000000}]}
            """;

    @TempDir Path temp;

    private Desk desk;

    @BeforeEach
    void copiesTheCase() {
        desk = Desk.in(temp);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--save 0 | --save: Số tiền cần tiết kiệm là 0 ₫ | --save: The amount to save is 0 ₫",
                "--save -5tr | --save: Số tiền cần tiết kiệm là −5.000.000 ₫"
                        + " | --save: The amount to save is −5,000,000 ₫",
                "--save 20bn --from 2026-03 | nhiều nhất chỉ được 268,9 triệu, và phải trả giá:"
                        + " | the most is 268.9 m, at this price:",
                "--save 1tr --from 2025-12 | --from: Tháng 2025-12 nằm ngoài năm kế hoạch"
                        + " | --from: Month 2025-12 lies outside the planned year",
            })
    void a_saving_that_makes_no_sense(String options, String vietnamese, String english) {
        assertThat(desk.refused("cut", "--by 2026-12 " + options))
                .contains(vietnamese)
                .hasLineCount(1);
        assertThat(desk.refused("cut", "--lang en --by 2026-12 " + options))
                .contains(english)
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "store_marketing | ghost | “ghost” | “ghost”",
                "[G1] | [G9] | “G9” | “G9”",
                "from: 2026-05 | from: 2026-03 | đã qua | was over on the day of the decision",
                ", uses: [{line: store_marketing, amount: 1000000}] | ''"
                        + " | không tốn gì mà cũng không mang lại gì"
                        + " | costs nothing and brings nothing",
            })
    void a_proposal_that_makes_no_sense(
            String good, String bad, String vietnamese, String english) {
        Path file = desk.plan().write("proposal.yaml", PROPOSAL.replace(good, bad));

        assertThat(desk.refused("decide", "--proposal", file))
                .contains("proposal.yaml", vietnamese)
                .hasLineCount(1);
        assertThat(desk.refused("decide", "--lang en --proposal", file))
                .contains("proposal.yaml", english)
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--month 2026-12 | không còn tháng nào để chỉnh | no month is left to correct",
                "--month 2025-05 | 2025-05 | 2025-05"
            })
    void a_correction_that_makes_no_sense(String options, String vietnamese, String english) {
        assertThat(desk.refused("correct", options)).contains(vietnamese).hasLineCount(1);
        assertThat(desk.refused("correct", "--lang en " + options))
                .contains(english)
                .hasLineCount(1);
    }
}
