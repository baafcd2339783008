package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.MappingFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.fuzz.Claims;
import vn.aop.cases.fuzz.Fuzz;
import vn.aop.cases.fuzz.Fuzz.Form;
import vn.aop.cases.fuzz.Fuzz.Outcome;
import vn.aop.cases.fuzz.Share;
import vn.aop.core.text.Validated;

/** Nothing that can be written into a file of sales or its mapping breaks the import. */
class ActualsFuzzTest {

    private static final String PLAIN =
            """
            date,account,channel,group,amount
            2026-01-01,revenue,store,diapers,1642000
            2026-01-31,cost_of_goods,store,diapers,"1.271.000"
            15/02/2026,revenue,online,formula,(5.000)
            2026-03-01,premises,,,15000000 ₫
            2026-12-31,facebook_ads,online,formula,-1
            """;

    private static final String EXPORT =
            """
            sep=;
            Ngày;Mã;Kênh;Nhóm;SL;Giá;Tiền;Trạng thái
            05-01-2026;HD1;Shopee;diapers;2;350.000;700000;Xong
            06-01-2026;HD2;Tại tiệm;formula;"1,5";1.000.000;1500000;Xong

            07-01-2026;HD3;;diapers;1;-;0;Hủy
            31-12-2025 10:05;HD4;Lazada;"diapers";1;20.000;20000;"Giao ""gấp"", xong"
            """;

    private static final List<String> MAPPINGS =
            List.of(
                    """
                    mapping: 1
                    date: {column: date}
                    amount: {column: amount}
                    account: {column: account}
                    channel: {column: channel}
                    group: {column: group}
                    """,
                    """
                    mapping: 1
                    csv: {delimiter: semicolon, encoding: UTF-8, decimal: ',', headerRow: 1}
                    date: {column: Ngày, format: dd-MM-yyyy}
                    amount: {multiply: [SL, Giá], negate: true, dashIsZero: true}
                    account: {constant: revenue}
                    channel: {column: Kênh, values: {Shopee: online, '': store}, otherwise: store}
                    group: {column: Nhóm, unknown: ignore}
                    filters:
                      - {column: Trạng thái, isNot: [Hủy, '']}
                      - {column: Mã, startsWith: [HD]}
                    outsideYear: ignore
                    currency: VND
                    otherColumns: ignore
                    revenue: {recognised: delivered, returns: deducted, fees: included, tax: excluded}
                    """,
                    """
                    mapping: 1
                    csv: {delimiter: auto, encoding: windows-1258, decimal: auto}
                    date: {column: Ngày}
                    amount: {column: Tiền}
                    account: {column: Mã, values: {HD1: revenue, HD2: premises}, unknown: reject}
                    currency: {column: Trạng thái}
                    """);

    static Stream<Share> shares() {
        return Stream.of(
                new Share(
                        new Fuzz("mapping", Form.YAML, MAPPINGS, ActualsFuzzTest::mapping),
                        4_000,
                        200_000),
                new Share(
                        new Fuzz(
                                "sales",
                                Form.LINES,
                                List.of(PLAIN, EXPORT),
                                ActualsFuzzTest::sales),
                        4_000,
                        200_000));
    }

    @ParameterizedTest
    @MethodSource("shares")
    void no_text_breaks_the_import(Share share) {
        share.tryFew();
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("shares")
    void no_text_out_of_very_many_breaks_the_import(Share share) {
        share.tryMany();
    }

    private static Outcome mapping(String text) {
        Validated<ImportMapping, FileProblem> read = MappingFile.read("mapping.yaml", text);
        if (read.value().isEmpty()) {
            return Claims.refused(text, read);
        }
        ImportMapping mapping = read.value().get();
        assertThat(MappingFile.read("m.yaml", MappingFile.writeYaml(mapping))).isEqualTo(read);
        assertThat(MappingFile.read("m.json", MappingFile.writeJson(mapping))).isEqualTo(read);
        for (String sales : List.of(PLAIN, EXPORT)) {
            sales(sales, sales.getBytes(mapping.csv().encoding()), mapping);
        }
        return Outcome.ACCEPTED;
    }

    private static Outcome sales(String text) {
        Random random = new Random(text.hashCode());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean isPlain = text.contains("amount") ^ random.nextInt(20) == 0;
        String written = MAPPINGS.get(isPlain ? 0 : 1 + random.nextInt(MAPPINGS.size() - 1));
        ImportMapping mapping = MappingFile.read("mapping.yaml", written).value().orElseThrow();
        if (random.nextInt(4) > 0) {
            return sales(text, bytes, mapping);
        }
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return sales(new String(bytes, StandardCharsets.ISO_8859_1), bytes, mapping);
    }

    /** What is read strictly is what is read with bad rows left out where there are none. */
    private static Outcome sales(String text, byte[] bytes, ImportMapping mapping) {
        List<RejectedRow> told = new ArrayList<>();
        ActualsImport strict = Shop.plain().by(mapping);
        Validated<ImportReport, FileProblem> all = Shop.read(strict, bytes);
        Validated<ImportReport, FileProblem> good =
                Shop.read(strict.skippingRejected().telling(told::add), bytes);
        told.forEach(it -> Claims.requireWords(it.reason()));
        good.value().ifPresent(it -> assertThat(it.rows().rejectedRows()).isEqualTo(told.size()));
        if (all.value().isPresent()) {
            assertThat(told).isEmpty();
            assertThat(good).isEqualTo(all);
            return Outcome.ACCEPTED;
        }
        if (good.value().isEmpty()) {
            Claims.refused(text, good);
        }
        return Claims.refused(text, all);
    }
}
