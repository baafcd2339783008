package vn.aop.cases.actuals.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.ShippedSchema;
import vn.aop.cases.file.Told;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.text.Language;
import vn.aop.core.text.Validated;

/** Mappings as files. */
class MappingFileTest {

    private static final ShippedSchema SCHEMA =
            new ShippedSchema("mapping-1.schema.json", MappingFile.schema());

    private static final String WHOLE =
            """
            mapping: 1
            csv: {delimiter: semicolon, encoding: windows-1258, decimal: ',', headerRow: 3}
            date: {column: Ngày, format: dd-MM-yyyy}
            amount: {multiply: [SL, Giá], negate: true, dashIsZero: true}
            account: {constant: revenue}
            channel: {column: Kênh, values: {Shopee: online, '': store}, otherwise: store}
            group: {column: Nhóm, unknown: ignore}
            filters:
              - {column: Trạng thái, isNot: [Hủy, '']}
              - {column: Mã, startsWith: [HD]}
            outsideYear: ignore
            currency: {column: Tiền}
            otherColumns: refuse
            revenue: {recognised: delivered, returns: deducted, fees: included, tax: excluded}
            noTrade: [2026-02]
            complete: [2026-03, 2026-04]
            costOfGoods: fromMargins
            """;

    @Test
    void reads_every_key() {
        ImportMapping mapping =
                ImportMapping.of(
                                DateColumn.of("Ngày", "dd-MM-yyyy"),
                                AmountColumns.product("SL", "Giá").turned().withDashAsZero(),
                                Assignment.constant("revenue"))
                        .withCsv(
                                new CsvFormat(
                                        CsvFormat.Delimiter.SEMICOLON,
                                        Charset.forName("windows-1258"),
                                        CsvFormat.DecimalMark.COMMA,
                                        3))
                        .withChannel(
                                Assignment.column("Kênh")
                                        .value("Shopee", "online")
                                        .value("", "store")
                                        .otherwise("store"))
                        .withGroup(Assignment.column("Nhóm").ignoringOthers())
                        .withFilter(RowFilter.isNot("Trạng thái", "Hủy", ""))
                        .withFilter(RowFilter.startsWith("Mã", "HD"))
                        .withOutsideYear(OtherYears.IGNORE)
                        .withCurrency(CurrencyCheck.column("Tiền"))
                        .withOtherColumns(OtherColumns.REFUSE)
                        .withRevenue(
                                new RevenueDefinition(
                                        RevenueDefinition.Recognised.DELIVERED,
                                        RevenueDefinition.Returns.DEDUCTED,
                                        RevenueDefinition.Part.INCLUDED,
                                        RevenueDefinition.Part.EXCLUDED))
                        .saying(
                                new Declarations(
                                        List.of(YearMonth.of(2026, 2)),
                                        List.of(YearMonth.of(2026, 3), YearMonth.of(2026, 4)),
                                        Actuals.Costs.FROM_MARGINS));

        assertThat(MappingFile.read("mapping.yaml", WHOLE)).isEqualTo(Validated.valid(mapping));
    }

    private static ImportMapping read(String text) {
        Validated<ImportMapping, FileProblem> read = MappingFile.read("mapping.yaml", text);
        return read.value().orElseThrow(() -> new AssertionError(read.problems()));
    }

    @Test
    void takes_over_from_a_known_layout_what_it_does_not_say() {
        ImportMapping preset = read(Presets.text("shopee-orders"));

        assertThat(
                        read(
                                """
                                mapping: 1
                                extends: shopee-orders
                                channel: {constant: online}
                                date: {format: dd/MM/yyyy HH:mm}
                                filters: [{column: Quốc gia, is: [VN]}]
                                """))
                .isEqualTo(
                        new ImportMapping(
                                preset.csv(),
                                new DateColumn(
                                        "Ngày đặt hàng",
                                        Optional.of("dd/MM/yyyy HH:mm"),
                                        Optional.of(DateOrder.DAY_FIRST),
                                        Optional.empty(),
                                        Optional.empty()),
                                preset.figures(),
                                Assignment.constant("online"),
                                preset.group(),
                                List.of(preset.filters().get(0), RowFilter.is("Quốc gia", "VN")),
                                preset.outsideYear(),
                                preset.currency(),
                                preset.otherColumns(),
                                preset.revenue(),
                                preset.said(),
                                preset.layout()));
    }

    @Test
    void one_figure_takes_the_place_of_those_of_the_layout() {
        ImportMapping mapping =
                read(
                        """
                        mapping: 1
                        extends: shopee-orders
                        amount: {column: Tổng giá trị đơn hàng (VND), oncePer: Mã đơn hàng}
                        account: {constant: revenue}
                        """);

        assertThat(mapping.figures()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("presets")
    void a_known_layout_keeps_to_the_schema_and_is_taken_over_whole(String id) {
        assertThat(SCHEMA.problemsOf(Presets.text(id))).isEmpty();
        assertThat(read("mapping: 1\nextends: " + id + "\n")).isEqualTo(read(Presets.text(id)));
    }

    static List<String> presets() {
        return Presets.ids();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "extends: shopee-order | is not one of the words",
                "figures: [{account: {constant: revenue}, amount: {formula: 'a * (b'}}] | cannot be read",
                "date: {timeZone: Mars} | no time zone",
                "figures: [{account: {constant: orders}, amount: {distinct: a, oncePer: b}}] | Keep one",
                "figures: [{account: {constant: orders}, amount: {count: columns}}] | rows",
            })
    void tells_what_is_wrong_in_new_keys(String line, String words) {
        String text = "mapping: 1\nextends: shopee-orders\n" + line + "\n";
        String only = line.startsWith("extends") ? "mapping: 1\n" + line + "\n" : text;

        assertThat(MappingFile.read("mapping.yaml", only).problems())
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(Wording.of(Language.EN).say(it.message()))
                                        .contains(words));
    }

    @Test
    void reads_the_mapping_of_a_public_data_set() throws Exception {
        Path file =
                Path.of(
                        MappingFileTest.class
                                .getResource("/vn/aop/cases/online-retail/mapping.yaml")
                                .toURI());

        assertThat(MappingFile.read(file))
                .isEqualTo(
                        Validated.valid(
                                ImportMapping.of(
                                                DateColumn.of("InvoiceDate", "yyyy-MM-dd"),
                                                AmountColumns.product("Quantity", "UnitPrice"),
                                                Assignment.constant("revenue"))
                                        .withCsv(
                                                CsvFormat.detected()
                                                        .withDelimiter(CsvFormat.Delimiter.COMMA)
                                                        .withDecimal(CsvFormat.DecimalMark.POINT))
                                        .withChannel(
                                                Assignment.column("Country")
                                                        .value("United Kingdom", "uk")
                                                        .otherwise("export"))
                                        .withGroup(Assignment.constant("gifts"))
                                        .withOutsideYear(OtherYears.IGNORE)
                                        .withCurrency(CurrencyCheck.stated("GBP"))));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("mapping: 1\n", "", "1:1 mapping.no-version {key=mapping}"),
                arguments(
                        "mapping: 1",
                        "mapping: 2",
                        "1:10 mapping.newer-version {found=2, known=1}"),
                arguments(
                        "windows-1258",
                        "EBCDIC?",
                        "2:39 mapping.encoding {found=EBCDIC?, known=[UTF-8, windows-1258, windows-1252]}"),
                arguments(
                        "windows-1258",
                        "UTF-16",
                        "2:39 mapping.encoding {found=UTF-16, known=[UTF-8, windows-1258, windows-1252]}"),
                arguments(
                        "headerRow: 3",
                        "headerRow: 0",
                        "2:78 file.not-between {found=0, least=1, most=1000}"),
                arguments("dd-MM-yyyy", "dd", "3:30 mapping.date-format {found=dd}"),
                arguments("dd-MM-yyyy", "bogus", "3:30 mapping.date-format {found=bogus}"),
                arguments("[SL, Giá]", "[]", "4:20 file.empty-list {found=0}"),
                arguments(
                        "[SL, Giá]",
                        "[SL], column: A",
                        "4:20 file.choose-only-one {found=[column, multiply]}"),
                arguments(
                        "{constant: revenue}",
                        "{}",
                        "5:10 file.choose-one {known=[constant, column]}"),
                arguments(
                        "{constant: revenue}",
                        "{constant: a, otherwise: b}",
                        "5:35 mapping.only-with-column {key=otherwise}"),
                arguments(
                        "unknown: ignore",
                        "unknown: ignore, otherwise: b",
                        "7:32 file.choose-only-one {found=[otherwise, unknown]}"),
                arguments(
                        "startsWith: [HD]",
                        "is: [a], startsWith: [HD]",
                        "10:39 file.choose-only-one {found=[is, startsWith]}"),
                arguments("startsWith: [HD]", "startsWith: HD", "10:30 file.not-list {found=HD}"),
                arguments("{column: Tiền}", "VNĐ", "12:11 file.not-currency {found=VNĐ}"),
                arguments(
                        "outsideYear: ignore",
                        "outsideYear: drop",
                        "11:14 file.unknown-word {found=drop, known=[reject, ignore], nearest=[]}"),
                arguments("returns: deducted, ", "", "14:10 file.missing-key {key=returns}"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("broken")
    void refuses_what_does_not_fit(String now, String instead, String problem) {
        String yaml = WHOLE.replace(now, instead);

        assertThat(Told.told(MappingFile.read("mapping.yaml", yaml).problems()))
                .containsExactly(problem);
    }

    @Property(tries = 200)
    void a_mapping_written_is_read_as_the_same_mapping(@ForAll("mappings") ImportMapping mapping) {
        String yaml = MappingFile.writeYaml(mapping);
        String json = MappingFile.writeJson(mapping);

        assertThat(MappingFile.read("m.yaml", yaml)).as(yaml).isEqualTo(Validated.valid(mapping));
        assertThat(MappingFile.read("m.json", json)).as(json).isEqualTo(Validated.valid(mapping));
        assertThat(SCHEMA.problemsOf(json)).as(json).isEmpty();
    }

    @Test
    void the_shipped_schema_is_the_one_of_the_shapes() {
        SCHEMA.assertIsUpToDate();
        assertThat(SCHEMA.problemsAsSchema()).isEmpty();
    }

    @Test
    void schema_and_reader_agree_on_the_whole_mapping() {
        assertThat(SCHEMA.problemsOf(WHOLE)).isEmpty();
    }

    /** What only a reader can tell: names of character sets and of currencies, date patterns. */
    private static final List<String> BEYOND_THE_SCHEMA =
            List.of("EBCDIC?", "UTF-16", "dd", "bogus");

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("broken")
    void the_schema_refuses_the_same(String now, String instead) {
        assertThat(SCHEMA.problemsOf(WHOLE.replace(now, instead)).isEmpty())
                .isEqualTo(BEYOND_THE_SCHEMA.contains(instead));
    }

    @Provide
    Arbitrary<ImportMapping> mappings() {
        Arbitrary<ImportMapping> rows =
                Combinators.combine(
                                formats(),
                                dates(),
                                amounts(),
                                assignments(),
                                filters().list(),
                                figures().list().ofMaxSize(3),
                                layouts())
                        .as(
                                (csv, date, amount, account, filters, figures, layout) -> {
                                    ImportMapping one =
                                            ImportMapping.of(date, amount, account)
                                                    .withCsv(csv)
                                                    .withFilters(filters)
                                                    .withLayout(layout);
                                    return figures.isEmpty() ? one : one.withFigures(figures);
                                });
        return Combinators.combine(
                        rows,
                        assignments(),
                        currencies(),
                        Arbitraries.of(OtherYears.class),
                        definitions().optional())
                .as(
                        (mapping, group, currency, outside, revenue) -> {
                            ImportMapping whole =
                                    mapping.withGroup(group)
                                            .withCurrency(currency)
                                            .withOutsideYear(outside);
                            return revenue.map(whole::withRevenue).orElse(whole);
                        });
    }

    private static Arbitrary<RevenueDefinition> definitions() {
        Arbitrary<RevenueDefinition.Part> parts = Arbitraries.of(RevenueDefinition.Part.class);
        return Combinators.combine(
                        Arbitraries.of(RevenueDefinition.Recognised.class),
                        Arbitraries.of(RevenueDefinition.Returns.class),
                        parts,
                        parts)
                .as(RevenueDefinition::new);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of(
                "Date", "Ngày đặt", "yes", "012", "a: b", "#", "'", "2026", "Tổng \"x\"", "- a");
    }

    private static Arbitrary<CsvFormat> formats() {
        return Combinators.combine(
                        Arbitraries.of(CsvFormat.Delimiter.class),
                        Arbitraries.of(StandardCharsets.UTF_8, Charset.forName("windows-1258")),
                        Arbitraries.of(CsvFormat.DecimalMark.class),
                        Arbitraries.integers().between(1, 1000))
                .as(CsvFormat::new);
    }

    private static Arbitrary<DateColumn> dates() {
        Arbitrary<Optional<String>> formats =
                Arbitraries.of("MM-yyyy", "d/M/yyyy H:mm", "yyyyMMdd").optional();
        return Combinators.combine(
                        names(),
                        formats,
                        Arbitraries.of(DateOrder.class).optional(),
                        Arbitraries.of("Asia/Ho_Chi_Minh", "Z", "+07:00")
                                .map(ZoneId::of)
                                .optional(),
                        names().optional())
                .as(DateColumn::new);
    }

    private static Arbitrary<AmountColumns> amounts() {
        Arbitrary<ColumnFormula> formulas =
                Arbitraries.oneOf(
                        names().list().ofMinSize(1).ofMaxSize(3).map(ColumnFormula::product),
                        Arbitraries.of(
                                        "a * b * (1 - c)",
                                        "[Giá bán/SP] * SL - ([Giảm giá] | 0) / 2",
                                        "1",
                                        "-a + 10%")
                                .map(ColumnFormula::of));
        Arbitrary<AmountColumns> workedOut =
                Combinators.combine(
                                formulas,
                                Arbitraries.of(true, false),
                                Arbitraries.of(true, false),
                                Arbitraries.of(true, false),
                                Arbitraries.of("1", "1000", "0.5").map(BigDecimal::new),
                                names().optional(),
                                filters().optional())
                        .as(
                                (formula, negated, dash, blank, factor, oncePer, where) ->
                                        new AmountColumns(
                                                formula,
                                                negated,
                                                dash,
                                                blank,
                                                factor,
                                                oncePer,
                                                Optional.empty(),
                                                where));
        return Arbitraries.oneOf(workedOut, names().map(it -> AmountColumns.distinct(it)));
    }

    private static Arbitrary<FigureRule> figures() {
        return Combinators.combine(
                        amounts(),
                        assignments(),
                        assignments().optional(),
                        assignments().optional(),
                        filters().list().ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as(FigureRule::new);
    }

    private static Arbitrary<FileLayout> layouts() {
        return Combinators.combine(
                        names().list().ofMaxSize(2),
                        Arbitraries.maps(names(), names().list().ofMinSize(1).ofMaxSize(2))
                                .ofMaxSize(2),
                        names().optional())
                .as(FileLayout::new);
    }

    private static Arbitrary<Assignment> assignments() {
        Arbitrary<Unlisted> unlisted =
                Arbitraries.oneOf(
                        Arbitraries.of(Unlisted.reject(), Unlisted.ignore()),
                        names().map(Unlisted::as));
        Arbitrary<Assignment> byColumn =
                Combinators.combine(
                                names(), Arbitraries.maps(names(), names()).ofMaxSize(3), unlisted)
                        .as(Assignment.ByColumn::new);
        return Arbitraries.oneOf(names().map(Assignment::constant), byColumn);
    }

    private static Arbitrary<RowFilter> filters() {
        return Combinators.combine(
                        names(),
                        Arbitraries.of(RowFilter.Condition.class),
                        names().list().ofMinSize(1).ofMaxSize(3))
                .as(RowFilter::new);
    }

    private static Arbitrary<CurrencyCheck> currencies() {
        return Arbitraries.oneOf(
                Arbitraries.of(CurrencyCheck.unstated(), CurrencyCheck.stated("VND")),
                names().map(CurrencyCheck::column));
    }
}
