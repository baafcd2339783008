package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.aop.cases.Cases;
import vn.aop.cases.actuals.batch.BatchFolder;
import vn.aop.cases.actuals.batch.Batches;
import vn.aop.cases.actuals.batch.ImportPreview;
import vn.aop.cases.actuals.batch.OverlapWish;
import vn.aop.cases.actuals.batch.Placement;
import vn.aop.cases.actuals.batch.SalesFiles;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.MappingFile;
import vn.aop.cases.file.Told;
import vn.aop.cases.plan.BaselineDraft;
import vn.aop.cases.plan.PlanFile;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Selection;
import vn.aop.core.plan.Plan;

/** A whole year as programs export it, against the sales of the case from which it was invented. */
class InventedYearTest {

    private static final Plan PLAN = Cases.shipped().find("babycare-house").orElseThrow().plan();
    private static final Figures CASE =
            Cases.shipped().find("babycare-house").orElseThrow().sales(PLAN).figures();

    private static final ImportMapping TILL =
            mapping(
                    """
                    mapping: 1
                    extends: kiotviet-profit-report
                    """);
    private static final ImportMapping SHOPEE =
            mapping(
                    """
                    mapping: 1
                    extends: shopee-orders
                    channel: {constant: online}
                    group: {column: SKU phân loại hàng}
                    """);

    @TempDir static Path temp;

    private static Path till;
    private static Path shopee;

    private static ImportMapping mapping(String text) {
        return MappingFile.read("mapping.yaml", text).value().orElseThrow();
    }

    private static ActualsImport into() {
        return ActualsImport.into(
                PLAN.company().vocabulary(), PLAN.company().currency(), PLAN.year());
    }

    @BeforeAll
    static void writesTheYear() {
        till = InventedYear.of(1).profitReport(temp.resolve("loi-nhuan.csv"), day -> true);
        shopee = InventedYear.of(2).shopeeOrders(temp.resolve("Order.all.csv"), day -> true);
    }

    private static Map<List<Object>, Money> sums(Figures figures, Selection... what) {
        Map<List<Object>, Money> sums =
                new TreeMap<>(java.util.Comparator.comparing(Object::toString));
        for (Selection one : what) {
            for (YearMonth month : figures.year().months()) {
                sums.put(List.of(one.toString(), month), figures.sum(one, month));
            }
        }
        return sums;
    }

    private static Selection[] parts(AccountKind kind) {
        List<Selection> parts = new ArrayList<>();
        for (String channel : List.of("store", "online")) {
            PLAN.company()
                    .groups()
                    .forEach(group -> parts.add(Selection.of(kind, channel, group.id())));
        }
        return parts.toArray(Selection[]::new);
    }

    @Test
    void the_till_comes_to_the_sales_of_the_case_to_the_dong() {
        Figures read = report(List.of(till)).actuals().figures();

        assertThat(sums(read, parts(AccountKind.REVENUE)))
                .hasSize(144)
                .isEqualTo(sums(CASE, parts(AccountKind.REVENUE)));
        assertThat(sums(read, parts(AccountKind.COST_OF_GOODS)))
                .isEqualTo(sums(CASE, parts(AccountKind.COST_OF_GOODS)));
    }

    @Test
    void the_marketplace_comes_to_the_online_sales_and_fees_to_the_dong() {
        Figures read = report(List.of(shopee)).actuals().figures();
        Selection[] online =
                PLAN.company().groups().stream()
                        .map(it -> Selection.of(AccountKind.REVENUE, "online", it.id()))
                        .toArray(Selection[]::new);

        assertThat(sums(read, online)).hasSize(72).isEqualTo(sums(CASE, online));
        assertThat(sums(read, Selection.of(AccountKind.CHANNEL_FEES, "online")))
                .isEqualTo(sums(CASE, Selection.of(AccountKind.CHANNEL_FEES, "online")));
    }

    private static ImportReport report(List<Path> files) {
        SalesFiles.Read read = read(files);
        assertThat(read.problems()).isEmpty();
        return SalesFiles.together(List.copyOf(read.scans().values()), into(), false)
                .value()
                .orElseThrow();
    }

    private static SalesFiles.Read read(List<Path> files) {
        return SalesFiles.of(files)
                .value()
                .orElseThrow()
                .read(into(), List.of(SHOPEE, TILL), Optional.empty(), (file, row) -> {});
    }

    /** Twelve exports, month by month, give what one of the whole year gives. */
    @Test
    void months_kept_one_by_one_are_the_year(@TempDir Path folder) {
        BatchFolder kept = BatchFolder.beside(folder.resolve("plan.yaml"));
        for (int month = 1; month <= 12; month++) {
            int own = month;
            Path file =
                    InventedYear.of(month)
                            .profitReport(
                                    folder.resolve("t" + month + ".csv"),
                                    day -> day.getMonthValue() == own);
            keep(kept, file);
        }

        Batches batches = kept.read().value().orElseThrow();
        assertThat(batches.all()).hasSize(12);
        assertThat(sums(actuals(batches).figures(), parts(AccountKind.REVENUE)))
                .isEqualTo(sums(CASE, parts(AccountKind.REVENUE)));
        assertThat(actuals(batches).daily().days())
                .isEqualTo(
                        Cases.shipped()
                                .find("babycare-house")
                                .orElseThrow()
                                .sales(PLAN)
                                .daily()
                                .days());
    }

    private static ImportPreview keep(BatchFolder kept, Path file) {
        SalesFiles.Read read = read(List.of(file));
        assertThat(read.problems()).isEmpty();
        List<ImportPreview> made = new ArrayList<>();
        kept.alter(
                now -> {
                    made.add(ImportPreview.of(read.scans(), now, OverlapWish.none()));
                    return made.get(0).after();
                });
        return made.get(0);
    }

    private static Actuals actuals(Batches batches) {
        return batches.report(
                        PLAN.company().vocabulary(),
                        PLAN.company().currency(),
                        PLAN.year(),
                        "actuals")
                .value()
                .orElseThrow()
                .actuals();
    }

    /** The first half of a month, then all of it: bills are known again by their numbers. */
    @Test
    void a_longer_export_of_the_same_bills_takes_the_place_of_the_shorter(@TempDir Path folder)
            throws IOException {
        BatchFolder kept = BatchFolder.beside(folder.resolve("plan.yaml"));
        Path whole =
                InventedYear.of(3)
                        .profitReport(folder.resolve("whole.csv"), day -> day.getMonthValue() == 3);
        List<String> lines = Files.readAllLines(whole);
        Path half =
                Files.write(
                        folder.resolve("half.csv"),
                        lines.stream()
                                .filter(it -> !it.contains("2026-03-") || day(it) <= 15)
                                .toList());
        Path late =
                Files.write(
                        folder.resolve("late.csv"),
                        lines.stream()
                                .filter(it -> !it.contains("2026-03-") || day(it) >= 10)
                                .toList());

        assertThat(keep(kept, half).files().get(0).placement()).isInstanceOf(Placement.Fresh.class);
        Placement asked =
                ImportPreview.of(
                                read(List.of(late)).scans(),
                                kept.read().value().orElseThrow(),
                                OverlapWish.none())
                        .files()
                        .get(0)
                        .placement();
        assertThat(asked)
                .isInstanceOfSatisfying(
                        Placement.Asked.class,
                        it -> assertThat(it.overlaps().get(0).orders()).isPositive());
        assertThat(keep(kept, whole).files().get(0).placement())
                .isInstanceOfSatisfying(
                        Placement.Replaces.class,
                        it -> {
                            assertThat(it.difference().goneOrders()).isZero();
                            assertThat(it.difference().newOrders()).isPositive();
                        });
        assertThat(
                        actuals(kept.read().value().orElseThrow())
                                .figures()
                                .sum(Selection.of(AccountKind.REVENUE), YearMonth.of(2026, 3)))
                .isEqualTo(CASE.sum(Selection.of(AccountKind.REVENUE), YearMonth.of(2026, 3)));
    }

    private static int day(String line) {
        return Integer.parseInt(line.replaceFirst(".*2026-03-(\\d\\d).*", "$1"));
    }

    /** Nobody's name, telephone or bill is written down. */
    @Test
    void nothing_of_persons_is_kept(@TempDir Path folder) throws IOException {
        BatchFolder kept = BatchFolder.beside(folder.resolve("plan.yaml"));
        ImportPreview preview = keep(kept, shopee);

        assertThat(preview.files().get(0).scan().personal())
                .contains("Người Mua", "Tên Người nhận", "Số điện thoại");
        try (var files = Files.list(folder.resolve("actuals"))) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file))
                        .doesNotContain("Khách Thử", "0900000000", "khach_thu", "260105");
            }
        }
    }

    /**
     * The profit report holds the invented year of the plan before: 2026 as the last year of 2027.
     */
    @Test
    void last_year_of_the_next_plan_is_filled_from_both_files() throws IOException {
        Plan next = next();
        ActualsImport lastYear =
                ActualsImport.into(
                        next.company().vocabulary(),
                        next.company().currency(),
                        next.year().previous());
        SalesFiles.Read read =
                SalesFiles.of(List.of(till))
                        .value()
                        .orElseThrow()
                        .read(lastYear, List.of(TILL), Optional.empty(), (file, row) -> {});
        FileScan scan = List.copyOf(read.scans().values()).get(0);

        BaselineDraft draft = BaselineDraft.of(next, scan.report().actuals());

        assertThat(sums(draft.baseline().figures(), parts(AccountKind.REVENUE)))
                .isEqualTo(sums(CASE, parts(AccountKind.REVENUE)));
        assertThat(draft.season()).hasSize(12);
        BigDecimal year =
                CASE.year().months().stream()
                        .map(it -> CASE.sum(Selection.of(AccountKind.REVENUE), it).getAmount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(draft.season().get(YearMonth.of(2026, 1)))
                .isEqualTo(
                        CASE.sum(Selection.of(AccountKind.REVENUE), YearMonth.of(2026, 1))
                                .getAmount()
                                .divide(year, 4, java.math.RoundingMode.HALF_UP));
        // 1 − 1 003 972 000 ÷ 1 326 391 000 = 0.2431
        assertThat(draft.margins().get("diapers")).isEqualByComparingTo("0.2431");
        String text = draft.in(nextText()).orElseThrow();
        assertThat(PlanFile.read("plan.yaml", text).value().orElseThrow().baseline())
                .isEqualTo(draft.baseline());
        assertThat(text).startsWith("aop: 1\n# of my own\n");
    }

    private static String nextText() {
        String plan =
                """
                aop: 1
                # of my own
                company:
                  name: BabyCare House
                  industry: Baby goods
                  scale: small
                  currency: VND
                  channels:
                    - {id: store, name: Store}
                    - {id: online, name: Online, feeRate: 0.06}
                  groups:
                %s
                year: {from: 2027-01}
                baseline:
                  figures: []

                # behind it
                goals: []
                """;
        StringBuilder groups = new StringBuilder();
        PLAN.company()
                .groups()
                .forEach(
                        it ->
                                groups.append(
                                        "    - {id: %s, name: %s, margin: 0.3}\n"
                                                .formatted(it.id(), it.id())));
        return plan.formatted(groups.toString().stripTrailing());
    }

    private static Plan next() {
        var read = PlanFile.read("plan.yaml", nextText());
        return read.value()
                .orElseThrow(() -> new AssertionError(Told.told(read.problems()).toString()));
    }
}
