package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.cases.actuals.layout.Layouts;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Text;

/** Every sample of an export is known by its columns and read to the sums worked out by hand. */
class LayoutSamplesTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final Vocabulary PLAN =
            Vocabulary.of(List.of(), List.of("store"), List.of("all"));

    private static final Measure ORDERS = Measure.of("orders", Text.of("Đơn hàng"), Text.of("đơn"));
    private static final Measure UNITS = Measure.of("units", Text.of("Món"), Text.of("món"));

    @TempDir private Path temp;

    /**
     * A sample.
     *
     * @param file its name
     * @param layout the layout that it has
     * @param sums what it comes to in January, by account
     * @param leftOut how many rows do not count
     */
    record Sample(String file, String layout, Map<String, String> sums, int leftOut) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                // 250,000 + 100,000 − 20,000; the third line is cancelled
                sample(
                        "kiotviet-chi-tiet-hoa-don",
                        "kiotviet-invoice-lines",
                        1,
                        "revenue",
                        "330000"),
                // 350,000 − 20,000; the second is still on its way
                sample("kiotviet-danh-sach-hoa-don", "kiotviet-invoices", 1, "revenue", "330000"),
                // 330,000 + 180,000; cost 210,000 + 100,000 as the report itself has it
                sample(
                        "kiotviet-bao-cao-loi-nhuan",
                        "kiotviet-profit-report",
                        0,
                        "revenue",
                        "510000",
                        "cost_of_goods",
                        "310000"),
                // wages alone: what the customer and to the supplier was paid is no cost
                sample("kiotviet-so-quy", "kiotviet-cash-book", 2, "personnel", "6500000"),
                // 350,000 once, not in each of two rows
                sample("sapo-danh-sach-don-hang", "sapo-orders", 1, "revenue", "350000"),
                // 2 × 125,000 + 100,000 − 20,000
                sample("haravan-don-hang", "haravan-orders", 0, "revenue", "330000"),
                // 2 × 150,000 − 50,000 + 180,000 − 10,000; 17,200 + 8,600 + 21,500
                sample(
                        "shopee-order-all",
                        "shopee-orders",
                        1,
                        "revenue",
                        "420000",
                        "channel_fees",
                        "47300"),
                // 430,000 − 10,000, and 200,000 that came back
                sample(
                        "shopee-income-doanh-thu",
                        "shopee-income",
                        1,
                        "revenue",
                        "420000",
                        "channel_fees",
                        "47300",
                        "tax_withheld",
                        "0"),
                // 150,000 − 20,000 + 180,000 − 30,000, as the income of the order has it too
                sample("tiktok-ordersku-list", "tiktok-orders", 2, "revenue", "280000"),
                // 330,000 − 50,000; 33,600 of fees of which 2,800 + 1,400 are taxes
                sample(
                        "tiktok-income-chi-tiet-don-hang",
                        "tiktok-income",
                        0,
                        "revenue",
                        "280000",
                        "channel_fees",
                        "29400",
                        "tax_withheld",
                        "4200",
                        "marketing",
                        "50000"),
                sample(
                        "lazada-transaction-overview",
                        "lazada-transactions",
                        0,
                        "revenue",
                        "125000",
                        "channel_fees",
                        "5000"),
                // 11,000,000 + 550,000
                sample("misa-ban-hang", "misa-sales", 0, "revenue", "11550000"),
                sample(
                        "misa-mau-nhap-ban-hang",
                        "misa-sales-lines",
                        0,
                        "revenue",
                        "10000000",
                        "cost_of_goods",
                        "6000000"),
                sample(
                        "misa-so-chi-tiet-tai-khoan",
                        "misa-ledger",
                        0,
                        "personnel",
                        "6500000",
                        "premises",
                        "8000000"),
                sample(
                        "tt88-s3-hkd-so-chi-phi",
                        "s3-hkd-costs",
                        0,
                        "personnel",
                        "6500000",
                        "premises",
                        "8000000",
                        "other_operating",
                        "0"));
    }

    private static Sample sample(String file, String layout, int leftOut, String... sums) {
        Map<String, String> expected = new TreeMap<>();
        IntStream.range(0, sums.length / 2)
                .forEach(i -> expected.put(sums[2 * i], sums[2 * i + 1]));
        return new Sample(file + ".csv", layout, expected, leftOut);
    }

    private static Path path(Sample sample) throws URISyntaxException {
        return Path.of(LayoutSamplesTest.class.getResource("vn-samples/" + sample.file()).toURI());
    }

    private static ActualsImport into(Vocabulary plan, Path file) {
        ImportMapping mapping =
                Layouts.of(file, plan)
                        .value()
                        .orElseThrow(() -> new AssertionError(Layouts.of(file, plan).problems()));
        return ActualsImport.into(plan, CurrencyUnit.of("VND"), FiscalYear.of(2026, Month.JANUARY))
                .by(mapping);
    }

    static Map<String, String> sums(ImportReport report) {
        Map<String, String> sums = new TreeMap<>();
        report.totals()
                .forEach(
                        (account, total) ->
                                sums.put(
                                        account.id(),
                                        total.signum() == 0
                                                ? "0"
                                                : total.stripTrailingZeros().toPlainString()));
        return sums;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void is_known_by_its_columns(Sample sample) throws URISyntaxException {
        assertThat(Layouts.fitting(path(sample))).containsExactly(sample.layout());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void comes_to_the_sums_worked_out_by_hand(Sample sample) throws URISyntaxException {
        ImportReport report = OneShop.accepted(into(PLAN, path(sample)).read(path(sample)));

        assertThat(sums(report)).isEqualTo(sample.sums());
        assertThat(report.actuals().months()).containsExactly(JANUARY);
        assertThat(
                        report.rows().filteredRows()
                                - report.rows().filtered().getOrDefault(RowReader.BLANK, 0L))
                .isEqualTo(sample.leftOut());
    }

    /** The same whatever order the columns are in, with columns that nobody knows. */
    @ParameterizedTest
    @MethodSource("samples")
    void is_the_same_with_its_columns_in_another_order(Sample sample) throws Exception {
        Path mutated = mutated(sample, LayoutSamplesTest::shuffled);

        assertThat(Layouts.fitting(mutated)).containsExactly(sample.layout());
        assertThat(sums(OneShop.accepted(into(PLAN, mutated).read(mutated))))
                .isEqualTo(sample.sums());
    }

    /** The same where accents are written apart from their letters. */
    @ParameterizedTest
    @MethodSource("samples")
    void is_the_same_with_letters_in_another_form(Sample sample) throws Exception {
        Path mutated =
                mutated(
                        sample,
                        rows -> each(rows, it -> Normalizer.normalize(it, Normalizer.Form.NFD)));

        assertThat(Layouts.fitting(mutated)).containsExactly(sample.layout());
        assertThat(sums(OneShop.accepted(into(PLAN, mutated).read(mutated))))
                .isEqualTo(sample.sums());
    }

    /** The same where dates are written otherwise. */
    @ParameterizedTest
    @MethodSource("samples")
    void is_the_same_with_dates_in_another_form(Sample sample) throws Exception {
        UnaryOperator<String> other =
                it ->
                        it.replaceAll("^(\\d\\d)/(\\d\\d)/(2026)", "$3-$2-$1")
                                .replaceAll("^46027\\.\\d+", "5/1/2026")
                                .replaceAll("^46031\\.\\d+", "9/1/26");
        Path mutated = mutated(sample, rows -> each(rows, other));

        assertThat(sums(OneShop.accepted(into(PLAN, mutated).read(mutated))))
                .isEqualTo(sample.sums());
    }

    private Path mutated(Sample sample, UnaryOperator<List<List<String>>> mutation)
            throws IOException, URISyntaxException {
        List<List<String>> rows = new ArrayList<>();
        try (var csv =
                CsvReader.builder()
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(path(sample))) {
            csv.forEach(it -> rows.add(it.getFields()));
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : mutation.apply(rows)) {
            text.append(
                            String.join(
                                    ",",
                                    row.stream()
                                            .map(it -> '"' + it.replace("\"", "\"\"") + '"')
                                            .toList()))
                    .append('\n');
        }
        return Files.writeString(temp.resolve("x.csv"), text, StandardCharsets.UTF_8);
    }

    private static List<List<String>> each(List<List<String>> rows, UnaryOperator<String> change) {
        return rows.stream().map(row -> row.stream().map(change).toList()).toList();
    }

    private static List<List<String>> shuffled(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElseThrow() + 2;
        List<Integer> order = new ArrayList<>(IntStream.range(0, width).boxed().toList());
        Collections.shuffle(order, new Random(7));
        return rows.stream()
                .map(row -> row.size() == 1 && row.get(0).isEmpty() ? row : shuffled(row, order))
                .toList();
    }

    private static List<String> shuffled(List<String> row, List<Integer> order) {
        return order.stream()
                .map(it -> it < row.size() ? row.get(it) : "Cột lạ " + (it - row.size()))
                .map(it -> it.startsWith("Cột lạ") && !row.get(0).contains("M") ? "" : it)
                .toList();
    }

    /** Orders are counted once each, and units as they are, where the plan counts them. */
    @ParameterizedTest
    @MethodSource("counted")
    void counts_orders_and_units_where_the_plan_does(String file, String orders, String units)
            throws URISyntaxException {
        Vocabulary counting = PLAN.with(List.of(ORDERS, UNITS), List.of());
        Path path = path(new Sample(file + ".csv", "", Map.of(), 0));

        Quantities counts =
                OneShop.accepted(into(counting, path).read(path)).actuals().figures().quantities();

        assertThat(counts.sum(Selection.of(ORDERS, List.of()), Span.of(JANUARY)))
                .isEqualTo(Value.of(new BigDecimal(orders), ORDERS.unit()));
        assertThat(counts.sum(Selection.of(UNITS, List.of()), Span.of(JANUARY)))
                .isEqualTo(Value.of(new BigDecimal(units), UNITS.unit()));
    }

    static Stream<Arguments> counted() {
        return Stream.of(
                Arguments.of("kiotviet-chi-tiet-hoa-don", "1", "3"),
                Arguments.of("kiotviet-bao-cao-loi-nhuan", "2", "4.5"),
                Arguments.of("shopee-order-all", "1", "3"),
                Arguments.of("tiktok-ordersku-list", "1", "2"));
    }
}
