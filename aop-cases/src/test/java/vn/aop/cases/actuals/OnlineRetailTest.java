package vn.aop.cases.actuals;

import static java.time.Month.DECEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.cases.actuals.mapping.AmountColumns;
import vn.aop.cases.actuals.mapping.Assignment;
import vn.aop.cases.actuals.mapping.CsvFormat;
import vn.aop.cases.actuals.mapping.CsvFormat.DecimalMark;
import vn.aop.cases.actuals.mapping.CsvFormat.Delimiter;
import vn.aop.cases.actuals.mapping.CurrencyCheck;
import vn.aop.cases.actuals.mapping.DateColumn;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.OtherYears;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;

/**
 * Real order lines of a British gift seller against totals that were computed independently, with
 * exact decimals and without this code. SalesSource: UCI "Online Retail", see {@code
 * ATTRIBUTION.md} beside the excerpt.
 */
class OnlineRetailTest {

    private static final String FOLDER = "/vn/aop/cases/online-retail/";
    private static final String WHOLE = "online-retail/online-retail-uci-2010-12_2011-12.csv.gz";
    private static final FiscalYear YEAR = FiscalYear.of(2010, DECEMBER);

    /** The same as {@code mapping.yaml} beside the excerpt. */
    private static final ImportMapping MAPPING =
            ImportMapping.of(
                            DateColumn.of("InvoiceDate", "yyyy-MM-dd"),
                            AmountColumns.product("Quantity", "UnitPrice"),
                            Assignment.constant("revenue"))
                    .withCsv(
                            CsvFormat.detected()
                                    .withDelimiter(Delimiter.COMMA)
                                    .withDecimal(DecimalMark.POINT))
                    .withChannel(
                            Assignment.column("Country")
                                    .value("United Kingdom", "uk")
                                    .otherwise("export"))
                    .withGroup(Assignment.constant("gifts"))
                    .withOutsideYear(OtherYears.IGNORE)
                    .withCurrency(CurrencyCheck.stated("GBP"));

    private static final ActualsImport IMPORT =
            ActualsImport.into(
                            Vocabulary.of(List.of(), List.of("uk", "export"), List.of("gifts")),
                            Shop.GBP,
                            YEAR)
                    .by(MAPPING);

    /** The amounts of a month, of all channels and of the United Kingdom. */
    record Net(Money all, Money uk) {}

    @Test
    void excerpt_comes_out_to_the_penny() throws IOException {
        try (InputStream excerpt = getClass().getResourceAsStream(FOLDER + "excerpt.csv")) {
            ImportReport report = report(IMPORT.read("excerpt.csv", excerpt));

            assertThat(net(report))
                    .isEqualTo(expected(resource("excerpt-expected.csv"), "net_all"));
            assertThat(report.rows()).isEqualTo(new RowCounts(5200, 5200, Map.of(), Map.of()));
        }
    }

    @Test
    void whole_year_comes_out_to_the_penny() throws IOException {
        Optional<Path> data = data();
        assumeTrue(
                data.isPresent(),
                "The whole file is not here; set AOP_DATA to the folder that holds " + WHOLE);

        ImportReport report = report(IMPORT.read(data.get().resolve(WHOLE)));

        Path totals = data.get().resolve("online-retail/expected-monthly.csv");
        Map<YearMonth, Net> expected = expected(Files.readAllLines(totals), "net_all_rows");
        expected.keySet().removeIf(month -> !YEAR.contains(month));
        assertThat(expected).hasSize(FiscalYear.MONTHS);
        assertThat(net(report)).isEqualTo(expected);
        assertThat(report.rows())
                .isEqualTo(
                        new RowCounts(
                                541_909,
                                516_384,
                                Map.of(Message.of("actuals.filtered.outside-year"), 25_525L),
                                Map.of()));
    }

    private static ImportReport report(Validated<ImportReport, FileProblem> loaded) {
        return loaded.value().orElseThrow(() -> new AssertionError(Shop.words(loaded)));
    }

    private static Map<YearMonth, Net> net(ImportReport report) {
        return report.actuals().months().stream()
                .collect(Collectors.toMap(Function.identity(), month -> net(report, month)));
    }

    private static Net net(ImportReport report, YearMonth month) {
        return new Net(
                report.actuals().figures().sum(Selection.of("revenue"), month),
                report.actuals().figures().sum(Selection.of("revenue", "uk"), month));
    }

    private static Map<YearMonth, Net> expected(List<String> lines, String allColumn) {
        List<String> header = List.of(lines.get(0).split(","));
        Map<YearMonth, Net> expected = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = Arrays.asList(line.split(","));
            expected.put(
                    YearMonth.parse(cells.get(header.indexOf("month"))),
                    new Net(
                            pounds(cells.get(header.indexOf(allColumn))),
                            pounds(cells.get(header.indexOf("uk_net")))));
        }
        return expected;
    }

    private static Money pounds(String amount) {
        return Money.of(Shop.GBP, new BigDecimal(amount));
    }

    private static List<String> resource(String name) {
        try (InputStream in = OnlineRetailTest.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Optional<Path> data() {
        Stream<String> told =
                Stream.of(System.getProperty("AOP_DATA"), System.getenv("AOP_DATA"))
                        .filter(folder -> folder != null && !folder.isBlank());
        return Stream.concat(told, Stream.of("../shared/data", "../../shared/data"))
                .map(Path::of)
                .filter(folder -> Files.isReadable(folder.resolve(WHOLE)))
                .findFirst();
    }
}
