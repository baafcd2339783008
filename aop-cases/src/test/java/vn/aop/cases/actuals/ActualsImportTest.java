package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.actuals.Shop.FACEBOOK_ADS;
import static vn.aop.cases.actuals.Shop.GBP;
import static vn.aop.cases.actuals.Shop.REVENUE;
import static vn.aop.cases.actuals.Shop.YEAR;
import static vn.aop.cases.actuals.Shop.accepted;
import static vn.aop.cases.actuals.Shop.dong;
import static vn.aop.cases.actuals.Shop.plain;
import static vn.aop.cases.actuals.Shop.read;
import static vn.aop.cases.actuals.Shop.sales;
import static vn.aop.cases.actuals.Shop.salesMapping;
import static vn.aop.cases.actuals.Shop.words;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.cases.actuals.mapping.AmountColumns;
import vn.aop.cases.actuals.mapping.Assignment;
import vn.aop.cases.actuals.mapping.CsvFormat;
import vn.aop.cases.actuals.mapping.CsvFormat.DecimalMark;
import vn.aop.cases.actuals.mapping.DateColumn;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.OtherYears;
import vn.aop.cases.actuals.mapping.RowFilter;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Selection;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;

class ActualsImportTest {

    private static final CurrencyUnit USD = CurrencyUnit.of("USD");
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    /** Some programs write an accent as a letter of its own (NFD), others with its letter (NFC). */
    @Test
    void names_are_the_same_in_both_unicode_forms() {
        ImportMapping mapping =
                ImportMapping.of(
                                DateColumn.of("Ngày"),
                                AmountColumns.column("Tiền"),
                                Assignment.constant("revenue"))
                        .withChannel(Assignment.column("Kênh").value("Cửa hàng", "store"))
                        .withGroup(Assignment.column("Nhóm").value(decomposed("Tã bỉm"), "diapers"))
                        .withFilter(RowFilter.isNot("Trạng thái", "Đã hủy"))
                        .withFilter(RowFilter.doesNotStartWith("Trạng thái", decomposed("Trả")));

        ImportReport report =
                accepted(
                        sales(mapping),
                        decomposed("Ngày;Kênh;Nhóm;Trạng thái;Tiền"),
                        decomposed("05/01/2026;Cửa hàng;Tã bỉm;Hoàn tất;250000 đồng"),
                        "05/01/2026;Cửa hàng;Tã bỉm;Hoàn tất;250000 đồng",
                        decomposed("05/01/2026;Cửa hàng;Tã bỉm;Đã hủy;1"),
                        "05/01/2026;Cửa hàng;Tã bỉm;Trả hàng;1");

        assertThat(report.rows().accepted()).isEqualTo(2);
        assertThat(report.actuals().figures().amount(Line.of(REVENUE, "store", "diapers"), JANUARY))
                .isEqualTo(dong(500_000));
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    @Test
    void adds_up_fractions_of_a_cent_and_rounds_once() {
        ActualsImport dollars = ActualsImport.into(Shop.vocabulary(), USD, YEAR);

        ImportReport report =
                accepted(
                        dollars,
                        "date,account,channel,group,amount",
                        "2026-01-05,revenue,online,diapers,1500.255",
                        "2026-01-06,revenue,online,diapers,1500.255",
                        "2026-01-06,revenue,store,diapers,0.0049",
                        "2026-03-06,revenue,online,diapers,1500.255");

        Figures figures = report.actuals().figures();
        assertThat(figures.sum(Selection.of("revenue"), JANUARY))
                .isEqualTo(Money.parse("USD 3000.51"));
        assertThat(figures.sum(Selection.of("revenue"), MARCH))
                .isEqualTo(Money.parse("USD 1500.26"));
    }

    @Test
    void reads_the_plain_layout() {
        ImportReport report =
                accepted(
                        plain(),
                        "date,account,channel,group,amount",
                        "2026-01-05,revenue,online,diapers,250000",
                        "2026-01-06,revenue,online,diapers,-50000",
                        "2026-03-31,facebook_ads,online,,1200000",
                        "2026-03-31,premises,,,15000000");

        Figures figures = report.actuals().figures();
        assertThat(figures.amount(Line.of(REVENUE, "online", "diapers"), JANUARY))
                .isEqualTo(dong(200_000));
        assertThat(
                        figures.amount(
                                new Line(FACEBOOK_ADS, Optional.of("online"), Optional.empty()),
                                MARCH))
                .isEqualTo(dong(1_200_000));
        assertThat(figures.sum(Selection.of("premises"), MARCH)).isEqualTo(dong(15_000_000));
        assertThat(report.actuals().months()).containsExactly(JANUARY, MARCH);
        assertThat(report.actuals().source()).isEqualTo("sales.csv");
        assertThat(report.rows()).isEqualTo(new RowCounts(4, 4, Map.of(), Map.of()));
        assertThat(report.total(REVENUE)).isEqualByComparingTo("200000");
    }

    @Test
    void multiplies_exactly_and_rounds_only_the_sum() {
        ImportMapping mapping =
                ImportMapping.of(
                                DateColumn.of("Ngày"),
                                AmountColumns.product("SL", "Giá"),
                                Assignment.constant("revenue"))
                        .withCsv(CsvFormat.detected().withDecimal(DecimalMark.POINT))
                        .withChannel(Assignment.column("Kênh"))
                        .withGroup(Assignment.constant("diapers"));

        ImportReport report =
                accepted(
                        ActualsImport.into(Shop.vocabulary(), GBP, YEAR).by(mapping),
                        "Ngày,SL,Giá,Kênh",
                        "05/01/2026,3,0.001,store",
                        "05/01/2026,3,0.001,online",
                        "05/01/2026,-1,0.001,online");

        Figures figures = report.actuals().figures();
        assertThat(report.total(REVENUE)).isEqualTo("0.01");
        assertThat(figures.sum(Selection.of("revenue"), JANUARY))
                .isEqualTo(Money.of(GBP, new BigDecimal("0.01")));
        assertThat(figures.sum(Selection.of("revenue", "store"), JANUARY))
                .isEqualTo(Money.of(GBP, new BigDecimal("0.01")));
        assertThat(figures.sum(Selection.of("revenue", "online"), JANUARY))
                .isEqualTo(Money.zero(GBP));
    }

    @Test
    void turns_the_sign_where_payments_are_written_negative() {
        ImportMapping mapping =
                ImportMapping.of(
                        DateColumn.of("Thời gian"),
                        AmountColumns.column("Giá trị").turned(),
                        Assignment.column("Loại thu chi").value("Phiếu chi Lương NV", "personnel"));

        ImportReport report =
                accepted(
                        sales(mapping),
                        "Thời gian,Loại thu chi,Giá trị",
                        "31/01/2026 17:00:00,Phiếu chi Lương NV,-6500000");

        assertThat(report.actuals().figures().sum(Selection.of("personnel"), JANUARY))
                .isEqualTo(dong(6_500_000));
    }

    @Test
    void leaves_out_what_the_mapping_filters_and_counts_it_by_reason() {
        ImportMapping mapping =
                salesMapping()
                        .withChannel(
                                Assignment.column("Kênh")
                                        .value("Shopee", "online")
                                        .ignoringOthers())
                        .withFilter(RowFilter.isNot("Trạng thái", "Đã hủy"))
                        .withFilter(RowFilter.startsWith("Mã", "HD"))
                        .withOutsideYear(OtherYears.IGNORE);

        ImportReport report =
                accepted(
                        sales(mapping),
                        "Mã,Ngày,Kênh,Trạng thái,Tiền",
                        "HD1,05/01/2026,Shopee,Hoàn thành,100",
                        "HD2,05/01/2026,Shopee,ĐÃ HỦY,không đọc",
                        "TH3,05/01/2026,Shopee,Hoàn thành,100",
                        "HD4,05/01/2025,Kênh khác,Hoàn thành,100",
                        "HD5,05/01/2026,Kênh khác,Hoàn thành,không đọc",
                        ",,,,");

        assertThat(report.total(REVENUE)).isEqualByComparingTo("100");
        assertThat(report.rows().filtered())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                Message.of("actuals.filtered.column").with("column", "Trạng thái"),
                                        1L,
                                Message.of("actuals.filtered.column").with("column", "Mã"), 1L,
                                Message.of("actuals.filtered.outside-year"), 1L,
                                Message.of("actuals.filtered.unlisted").with("column", "Kênh"), 1L,
                                Message.of("actuals.filtered.blank"), 1L));
    }

    @Test
    void assigns_other_values_where_the_mapping_says_so() {
        ImportMapping mapping =
                salesMapping()
                        .withChannel(
                                Assignment.column("Kênh")
                                        .value("Tại quầy", "store")
                                        .otherwise("online"))
                        .withGroup(Assignment.constant("diapers"));

        ImportReport report =
                accepted(
                        sales(mapping),
                        "Ngày,Kênh,Tiền",
                        "05/01/2026,tại quầy,1",
                        "05/01/2026,Lazada,20",
                        "05/01/2026,store,300");

        Figures figures = report.actuals().figures();
        assertThat(figures.sum(Selection.of("revenue", "store", "diapers"), JANUARY))
                .isEqualTo(dong(301));
        assertThat(figures.sum(Selection.of("revenue", "online"), JANUARY)).isEqualTo(dong(20));
        assertThat(figures.sum(Selection.of("revenue"), JANUARY)).isEqualTo(dong(321));
    }

    @Test
    void imports_nothing_when_one_row_is_bad() {
        Validated<ImportReport, FileProblem> loaded =
                read(
                        plain(),
                        "date,account,channel,group,amount",
                        "2026-01-05,revenue,online,diapers,5",
                        "2026-01-05,revenue,onlin,diapers,5");

        assertThat(loaded.value()).isEmpty();
        assertThat(words(loaded))
                .containsExactly(
                        "sales.csv:3: The plan has no channel “onlin”. Known channels: online,"
                                + " store. Did you mean: online?");
    }

    @Test
    void reads_the_good_rows_and_reports_the_bad_ones_when_asked() {
        List<RejectedRow> told = new ArrayList<>();

        ImportReport report =
                accepted(
                        plain().skippingRejected().telling(told::add),
                        "date,account,channel,group,amount",
                        "2026-01-05,revenue,online,diapers,5",
                        "2026-02-30,revenue,online,diapers,5",
                        "2026-01-05,revenue,kiosk,diapers,5",
                        "2026-01-05,revenue,market,diapers,5");

        assertThat(report.total(REVENUE)).isEqualByComparingTo("5");
        assertThat(report.rows().rejected())
                .isEqualTo(Map.of("actuals.not-a-date", 1L, "actuals.unknown-channel", 2L));
        assertThat(report.firstRejected()).isEqualTo(told);
        assertThat(told).extracting(RejectedRow::line).containsExactly(3, 4, 5);
    }

    @Test
    void shows_twenty_bad_rows_and_counts_the_others_by_cause() {
        List<RejectedRow> told = new ArrayList<>();
        List<String> lines = new ArrayList<>(List.of("date,account,amount"));
        for (int i = 0; i < 30; i++) {
            lines.add("2026-01-05,revenue," + (i % 3 == 0 ? "" : "abc"));
        }

        Validated<ImportReport, FileProblem> loaded =
                read(plain().telling(told::add), lines.toArray(String[]::new));

        assertThat(told).hasSize(30);
        assertThat(loaded.problems()).hasSize(ImportReport.MOST_SHOWN + 1);
        assertThat(words(loaded).get(20))
                .isEqualTo(
                        "sales.csv: Rows rejected besides these: 10 (no number: 3, unreadable"
                                + " number: 7).");
    }
}
