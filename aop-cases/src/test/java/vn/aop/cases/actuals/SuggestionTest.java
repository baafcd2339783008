package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.cases.actuals.layout.SuggestedLine;
import vn.aop.cases.actuals.layout.Suggestion;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.MappingFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Validated;

/** A first mapping says what the file tells, and marks what it does not. */
class SuggestionTest {

    @TempDir private Path temp;

    private static String suggested(Path file, Vocabulary plan) {
        Validated<List<SuggestedLine>, FileProblem> lines =
                Suggestion.of(file, plan, CurrencyUnit.of("VND"));
        return lines.value().orElseThrow(() -> new AssertionError(lines.problems())).stream()
                .map(it -> it.text() + (it.remark().isPresent() ? "  #" : "") + "\n")
                .collect(Collectors.joining());
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(temp.resolve("ban.csv"), String.join("\n", lines) + "\n");
    }

    @Test
    void of_a_file_that_nobody_knows() throws IOException {
        Path file =
                file(
                        "BÁO CÁO BÁN HÀNG;;;;",
                        "",
                        "Số phiếu;Ngày bán;Kênh;Nhóm hàng;SL;Thành tiền;Trạng thái",
                        "0001;05/01/2026;Store;diapers;2;250.000;Xong",
                        "0002;13/01/2026;Zalo;formula;1;1.250.000;Đã hủy");

        assertThat(suggested(file, Shop.vocabulary()))
                .isEqualTo(
                        """
                        mapping: 1
                        date: {column: 'Ngày bán'}  #
                        amount: {column: 'Thành tiền'}  #
                        account: {constant: revenue}  #
                        channel:
                          column: 'Kênh'  #
                          values:
                            'Store': store
                            'Zalo': '?'  #
                        group:
                          column: 'Nhóm hàng'  #
                          values:
                            'diapers': diapers
                            'formula': formula
                        filters:
                          - {column: 'Trạng thái', isNot: ['Đã hủy']}  #
                        """);
    }

    @Test
    void a_column_of_accounts_says_what_each_row_is() throws IOException {
        Path file =
                file(
                        "date,account,channel,group,amount",
                        "2026-01-05,revenue,store,diapers,250000",
                        "2026-01-05,cost_of_goods,store,diapers,180000");

        assertThat(suggested(file, Shop.vocabulary()))
                .contains("account:\n  column: 'account'", "'cost_of_goods': cost_of_goods")
                .doesNotContain("constant: revenue");
    }

    /** A row of totals has no day, and 45000 could be one to a workbook. */
    @Test
    void a_column_called_by_the_day_is_the_one_of_the_days() throws IOException {
        Path file =
                file(
                        "Thời gian,Doanh thu,Giá vốn",
                        "05/03/2026 10:00,100000,45000",
                        "Tổng,100000,45000");

        assertThat(suggested(file, Shop.vocabulary()))
                .contains("date: {column: 'Thời gian'}", "amount: {column: 'Doanh thu'}");
    }

    @Test
    void what_it_marks_is_refused_and_with_it_filled_in_the_file_is_read() throws IOException {
        Path file =
                file(
                        "Số phiếu;Ngày bán;Kênh;Nhóm hàng;SL;Thành tiền;Trạng thái",
                        "0001;05/01/2026;Store;diapers;2;250.000;Xong",
                        "0002;13/01/2026;Zalo;formula;1;1.250.000;Xong",
                        "0003;13/01/2026;Zalo;formula;1;1.000.000;Đã hủy");
        String marked = suggested(file, Shop.vocabulary());
        ImportMapping open = MappingFile.read("m.yaml", marked).value().orElseThrow();
        ImportMapping whole =
                MappingFile.read("m.yaml", marked.replace("'?'", "online")).value().orElseThrow();

        assertThat(Shop.words(Shop.plain().by(open).read(file)))
                .singleElement()
                .asString()
                .contains("The mapping sends rows to channel “?”, which the plan does not have.");
        assertThat(Shop.plain().by(whole).read(file).value().orElseThrow().total(Shop.REVENUE))
                .isEqualByComparingTo("1500000");
    }

    /** The values far below the first rows are there too. */
    @Test
    void looks_at_all_rows() throws IOException {
        String[] rows =
                IntStream.range(0, 5000)
                        .mapToObj(i -> "2026-01-05," + (i == 4999 ? "Lazada" : "store") + ",5")
                        .toArray(String[]::new);
        String csv = "day,channel,total\n" + String.join("\n", rows);

        assertThat(suggested(file(csv), Shop.vocabulary())).contains("'Lazada': '?'");
    }

    /** A layout that is known is extended, and is ready where the plan leaves no choice. */
    @ParameterizedTest
    @MethodSource("samples")
    void of_a_file_that_is_known(LayoutSamplesTest.Sample sample) throws Exception {
        Path file =
                Path.of(SuggestionTest.class.getResource("vn-samples/" + sample.file()).toURI());
        Vocabulary one = Vocabulary.of(List.of(), List.of("store"), List.of("all"));

        String text = suggested(file, one);

        assertThat(text).contains("extends: " + sample.layout()).doesNotContain("'?'");
        ImportMapping mapping = MappingFile.read("m.yaml", text).value().orElseThrow();
        assertThat(mapping.figures()).isNotEmpty();
        assertThat(suggested(file, Shop.vocabulary())).contains("extends: " + sample.layout());
    }

    static List<LayoutSamplesTest.Sample> samples() {
        return LayoutSamplesTest.samples().toList();
    }

    @Test
    void of_what_is_no_table_the_reason_is_told() throws IOException {
        Path file = Files.writeString(temp.resolve("x.xls"), "<html><body>no</body></html>");

        assertThat(Suggestion.of(file, Shop.vocabulary(), Shop.VND).problems()).hasSize(1);
        assertThat(suggested(file("chỉ một dòng"), Shop.vocabulary()))
                .contains("date: {column: '?'}  #");
    }

    @Test
    void of_what_is_no_file_that_is_told() {
        Path missing = temp.resolve("khong-co.csv");

        assertThat(Suggestion.of(missing, Shop.vocabulary(), Shop.VND).problems())
                .containsExactly(FileProblem.of(missing.toString(), "actuals.missing-file"));
        assertThat(Suggestion.of(temp, Shop.vocabulary(), Shop.VND).problems())
                .containsExactly(FileProblem.of(temp.toString(), "actuals.directory"));
    }
}
