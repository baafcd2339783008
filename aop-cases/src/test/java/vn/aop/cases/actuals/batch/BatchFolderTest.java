package vn.aop.cases.actuals.batch;

import static java.time.Month.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.aop.cases.actuals.ActualsImport;
import vn.aop.cases.actuals.FileScan;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.MappingFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Language;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

/** What is kept beside a plan, taken back, replaced, and asked about. */
class BatchFolderTest {

    private static final CurrencyUnit VND = CurrencyUnit.of("VND");
    private static final FiscalYear YEAR = FiscalYear.of(2026, JANUARY);
    private static final Measure ORDERS = Measure.of("orders", Text.of("Đơn"), Text.of("đơn"));
    private static final Vocabulary PLAN =
            Vocabulary.of(List.of(), List.of("store", "online"), List.of("diapers", "formula"))
                    .with(List.of(ORDERS), List.of());
    private static final String HEADER = "date,account,channel,group,amount\n";

    @TempDir private Path temp;

    private BatchFolder folder;

    @BeforeEach
    void isBesideAPlan() {
        folder = BatchFolder.beside(temp.resolve("plan.yaml"));
    }

    private SalesFiles.Read read(String name, String... rows) throws IOException {
        return read(
                Files.writeString(temp.resolve(name), HEADER + String.join("\n", rows) + "\n"),
                List.of());
    }

    private static SalesFiles.Read read(Path given, List<ImportMapping> mappings) {
        SalesFiles.Read read =
                SalesFiles.of(List.of(given))
                        .value()
                        .orElseThrow()
                        .read(
                                ActualsImport.into(PLAN, VND, YEAR),
                                mappings,
                                Optional.empty(),
                                (path, row) -> {});
        assertThat(read.problems()).isEmpty();
        return read;
    }

    private Placement keep(SalesFiles.Read read, OverlapWish wish) {
        ImportPreview preview = ImportPreview.of(read.scans(), kept(), wish);
        if (!preview.isAsked()) {
            folder.alter(now -> ImportPreview.of(read.scans(), now, wish).after());
        }
        return preview.files().get(0).placement();
    }

    private Placement keep(String name, String... rows) throws IOException {
        return keep(read(name, rows), OverlapWish.none());
    }

    private Batches kept() {
        return folder.read().value().orElseThrow();
    }

    private Validated<ImportReport, FileProblem> report() {
        return folder.read().flatMap(it -> it.report(PLAN, VND, YEAR, "actuals"));
    }

    private ImportReport whole(String... rows) throws IOException {
        return List.copyOf(read("whole.csv", rows).scans().values()).get(0).report();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var all = Files.list(folder.path())) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static List<String> words(List<FileProblem> problems) {
        Wording english = Wording.of(Language.EN);
        return problems.stream().map(it -> english.say(it.message())).toList();
    }

    private static final String[] FIRST = {
        "2026-01-05,revenue,store,diapers,1000000",
        "2026-01-05,revenue,store,diapers,-1000000",
        "2026-01-06,cost_of_goods,store,diapers,600000",
        "2026-01,premises,,,0",
        "2026-01,orders,store,,12",
        "2026-01-31,cash,,,5000000",
        "2026-01-31,stock,,diapers,7000000"
    };

    private static final String[] SECOND = {
        "2026-01-20,revenue,online,formula,1500000",
        "2026-02-01,revenue,online,formula,2500000",
        "2026-01,orders,online,,3"
    };

    @Test
    void two_batches_say_what_one_file_with_all_their_rows_says() throws IOException {
        assertThat(keep("a.csv", FIRST)).isEqualTo(new Placement.Fresh());
        assertThat(keep("b.csv", SECOND)).isEqualTo(new Placement.Fresh());

        ImportReport together = report().value().orElseThrow();
        ImportReport one =
                whole(
                        java.util.stream.Stream.concat(
                                        java.util.Arrays.stream(FIRST),
                                        java.util.Arrays.stream(SECOND))
                                .toArray(String[]::new));
        assertThat(together.actuals()).isEqualTo(one.actuals().from("actuals"));
        assertThat(together.totals()).isEqualTo(one.totals());
        assertThat(together.rows().accepted()).isEqualTo(10);
    }

    @Test
    void the_same_file_twice_changes_nothing() throws IOException {
        keep("a.csv", FIRST);
        Map<String, String> before = files();

        Placement again = keep("copy.csv", FIRST);

        assertThat(again).isEqualTo(new Placement.Same(kept().all().get(0)));
        assertThat(files()).isEqualTo(before);
        assertThat(kept().all()).hasSize(1);
    }

    @Test
    void a_corrected_export_takes_the_place_of_its_batch_and_tells_the_difference()
            throws IOException {
        keep(
                "a.csv",
                "2026-01-05,revenue,store,diapers,1000",
                "2026-01-06,revenue,store,diapers,2000",
                "2026-01-07,revenue,store,diapers,3000");

        Placement placement =
                keep(
                        "b.csv",
                        "2026-01-05,revenue,store,diapers,1000",
                        "2026-01-06,revenue,store,diapers,2500",
                        "2026-01-07,revenue,store,diapers,3000",
                        "2026-02-01,revenue,store,diapers,4000");

        assertThat(placement)
                .isInstanceOfSatisfying(
                        Placement.Replaces.class,
                        it ->
                                assertThat(it.difference().changes())
                                        .containsExactly(
                                                new BatchDifference.Moved(
                                                        YearMonth.of(2026, 1),
                                                        "revenue",
                                                        new BigDecimal("6000"),
                                                        new BigDecimal("6500")),
                                                new BatchDifference.Moved(
                                                        YearMonth.of(2026, 2),
                                                        "revenue",
                                                        BigDecimal.ZERO,
                                                        new BigDecimal("4000"))));
        assertThat(kept().all()).extracting(Batch::id).containsExactly("b2");
        assertThat(files().keySet()).containsExactly("b2.csv", "batches.yaml");
    }

    /** The same days of another shop: neither is the other one corrected. */
    @Test
    void the_file_of_another_shop_is_asked_and_not_taken_for_a_correction() throws IOException {
        keep(
                "a.csv",
                "2026-01-05,revenue,store,diapers,1000",
                "2026-01-06,revenue,store,diapers,2000");
        Map<String, String> before = files();
        SalesFiles.Read other =
                read(
                        "b.csv",
                        "2026-01-05,revenue,store,diapers,700",
                        "2026-01-06,revenue,store,diapers,900");

        assertThat(keep(other, OverlapWish.none())).isInstanceOf(Placement.Asked.class);
        assertThat(files()).isEqualTo(before);
        assertThat(words(ImportPreview.of(other.scans(), kept(), OverlapWish.none()).questions()))
                .singleElement()
                .asString()
                .contains("batch b1 (a.csv)", "Jan 2026", "--replace b1", "--beside");

        assertThat(keep(other, new OverlapWish(Set.of(), true)))
                .isInstanceOf(Placement.Fresh.class);
        assertThat(report().value().orElseThrow().totals().values())
                .containsExactly(new BigDecimal("4600"));
    }

    /** A batch that is not kept cannot be replaced, so nobody is told to. */
    @Test
    void files_that_are_named_together_and_overlap_are_asked_without_a_batch() throws IOException {
        keep("old.csv", "2026-02-05,revenue,store,diapers,1000");
        Map<SalesFile, FileScan> scans = new LinkedHashMap<>();
        scans.putAll(read("a.csv", "2026-01-05,revenue,store,diapers,1000").scans());
        scans.putAll(
                read(
                                "b.csv",
                                "2026-01-05,revenue,store,diapers,700",
                                "2026-02-05,revenue,store,diapers,700")
                        .scans());

        List<String> asked = words(ImportPreview.of(scans, kept(), OverlapWish.none()).questions());

        assertThat(asked).hasSize(2);
        assertThat(asked.get(0)).contains("batch b1 (old.csv)", "--replace b1");
        assertThat(asked.get(1))
                .startsWith("This file tells of the same as a.csv (months Jan 2026)")
                .contains("--beside")
                .doesNotContain("--replace", "batch");
    }

    @Test
    void a_batch_is_replaced_where_its_owner_says_so() throws IOException {
        keep(
                "a.csv",
                "2026-01-05,revenue,store,diapers,1000",
                "2026-01-20,revenue,store,diapers,1");

        Placement placement =
                keep(
                        read("b.csv", "2026-01-05,revenue,store,diapers,700"),
                        new OverlapWish(Set.of("b1"), false));

        assertThat(placement).isInstanceOf(Placement.Replaces.class);
        assertThat(report().value().orElseThrow().totals().values())
                .containsExactly(new BigDecimal("700"));
    }

    @Test
    void other_days_of_a_month_stand_beside_it_without_a_question() throws IOException {
        keep("a.csv", "2026-01-05,revenue,store,diapers,1000");

        assertThat(keep("b.csv", "2026-01-06,revenue,store,diapers,1000"))
                .isInstanceOf(Placement.Fresh.class);
        assertThat(keep("c.csv", "2026-01,revenue,store,diapers,5"))
                .isInstanceOf(Placement.Asked.class);
    }

    @Test
    void a_batch_is_taken_back_as_if_it_had_never_been() throws IOException {
        keep("a.csv", FIRST);
        Map<String, String> before = files();
        keep("b.csv", SECOND);

        folder.alter(it -> it.without("b2"));

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void nothing_is_written_where_the_change_fails() throws IOException {
        keep("a.csv", FIRST);
        Map<String, String> before = files();

        assertThatThrownBy(
                        () ->
                                folder.alter(
                                        it -> {
                                            throw new IllegalStateException("stop");
                                        }))
                .hasMessage("stop");

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_file_that_nobody_names_is_nothing() throws IOException {
        keep("a.csv", FIRST);
        Files.writeString(folder.path().resolve("b2.csv"), "left by a program that ended");

        assertThat(kept().all()).hasSize(1);
        assertThat(keep("b.csv", SECOND)).isInstanceOf(Placement.Fresh.class);
        assertThat(kept().all()).extracting(Batch::id).containsExactly("b1", "b2");
    }

    @Test
    void sums_that_were_altered_or_lost_are_told() throws IOException {
        keep("a.csv", FIRST);
        Path sums = folder.path().resolve("b1.csv");
        Files.writeString(sums, Files.readString(sums).replace("600000", "6000000"));

        assertThat(words(folder.read().problems()))
                .singleElement()
                .asString()
                .startsWith("Somebody wrote to the file of batch b1");

        Files.delete(sums);

        assertThat(words(folder.read().problems()))
                .singleElement()
                .asString()
                .startsWith("The file of batch b1 is missing.");
    }

    /** Without some of its orders, a file that has them too would be counted twice. */
    @Test
    void orders_that_were_lost_are_told() throws IOException {
        Path sales =
                Files.writeString(
                        temp.resolve("orders.csv"),
                        """
                        date,id,amount
                        2026-01-05,HD1,1000
                        2026-01-06,HD2,2000
                        2026-02-01,HD3,3000
                        """);
        ImportMapping numbered =
                MappingFile.read(
                                "mapping.yaml",
                                """
                                mapping: 1
                                date: {column: date}
                                order: id
                                channel: {constant: store}
                                group: {constant: diapers}
                                figures:
                                  - {account: {constant: revenue}, amount: {column: amount}}
                                """)
                        .value()
                        .orElseThrow();
        keep(read(sales, List.of(numbered)), OverlapWish.none());
        assertThat(kept().all()).extracting(Batch::orders).containsExactly(3);
        Path orders = folder.path().resolve("b1-orders.csv");
        String all = Files.readString(orders);
        int lastLine = all.stripTrailing().lastIndexOf('\n') + 1;

        Files.writeString(orders, all.substring(0, lastLine));

        assertThat(words(folder.read().problems()))
                .singleElement()
                .asString()
                .startsWith("Somebody wrote to the file of batch b1");
        assertThat(folder.read().problems().get(0).file()).endsWith("b1-orders.csv");
    }

    /** What tells its owner to undo a batch must let it be undone, whatever else is damaged. */
    @Test
    void a_damaged_batch_is_undone_and_the_others_stay() throws IOException {
        keep("a.csv", FIRST);
        keep("b.csv", SECOND);
        ImportReport second = whole(SECOND);
        Files.delete(folder.path().resolve("b1.csv"));

        assertThat(folder.undo("b7")).extracting(Batch::id).containsExactly("b1", "b2");
        assertThat(folder.undo("b1")).extracting(Batch::id).containsExactly("b2");

        assertThat(files().keySet()).containsExactly("b2.csv", "batches.yaml");
        assertThat(report().value().orElseThrow().totals()).isEqualTo(second.totals());
    }

    @Test
    void a_batch_is_undone_beside_one_that_is_damaged() throws IOException {
        keep("a.csv", FIRST);
        keep("b.csv", SECOND);
        Files.writeString(folder.path().resolve("b1.csv"), "nonsense");

        assertThat(folder.undo("b2")).extracting(Batch::id).containsExactly("b1");

        assertThat(files().keySet()).containsExactly("b1.csv", "batches.yaml");
        assertThat(folder.list().value().orElseThrow()).extracting(Batch::id).containsExactly("b1");
    }

    @Test
    void what_is_no_sum_is_told_with_its_batch_and_how_to_undo_it() {
        for (List<FileProblem> problems :
                List.of(
                        SumsCsv.read("b1.csv", "date,amount\n", "b1").problems(),
                        OrdersCsv.read("b1-orders.csv", "month,hash\n2026-01,12\n", "b1")
                                .problems())) {
            assertThat(words(problems))
                    .singleElement()
                    .asString()
                    .startsWith("This file of batch b1 is damaged.")
                    .contains("aop import --undo b1");
        }
    }

    @Test
    void where_nothing_was_kept_there_is_nothing_to_undo() {
        assertThat(folder.list()).isEqualTo(Validated.valid(List.of()));
        assertThat(folder.undo("b1")).isEmpty();
        assertThat(folder.path()).doesNotExist();
    }

    @Test
    void another_plan_is_told_what_it_lacks() throws IOException {
        keep("a.csv", FIRST);
        keep("b.csv", SECOND);
        Vocabulary small =
                Vocabulary.of(List.of(), List.of("store"), List.of("diapers"))
                        .with(List.of(ORDERS), List.of());

        assertThat(words(kept().report(small, VND, YEAR, "actuals").problems()))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("The plan has no channel “online”");
        assertThat(words(kept().report(PLAN, CurrencyUnit.of("USD"), YEAR, "actuals").problems()))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("This batch is in VND but the plan is in USD.");
        assertThat(
                        words(
                                kept().report(PLAN, VND, FiscalYear.of(2027, JANUARY), "actuals")
                                        .problems()))
                .first()
                .asString()
                .startsWith("Month Jan 2026 of this batch lies outside the planned year");
    }

    @Test
    void files_that_tell_of_the_same_are_not_added_up_unless_told() throws IOException {
        FileScan one = scan("a.csv", "2026-01-05,revenue,store,diapers,1000");
        FileScan other = scan("b.csv", "2026-01-05,revenue,store,diapers,2000");
        ActualsImport into = ActualsImport.into(PLAN, VND, YEAR);

        assertThat(words(SalesFiles.together(List.of(one, other), into, false).problems()))
                .singleElement()
                .asString()
                .contains("the same as a.csv (months Jan 2026)");
        assertThat(
                        SalesFiles.together(List.of(one, other), into, true)
                                .value()
                                .orElseThrow()
                                .totals()
                                .values())
                .containsExactly(new BigDecimal("3000"));
    }

    private FileScan scan(String name, String... rows) throws IOException {
        return List.copyOf(read(name, rows).scans().values()).get(0);
    }

    @Test
    void a_folder_stands_for_the_files_in_it_and_tells_what_is_none() throws IOException {
        Path exports = Files.createDirectory(temp.resolve("exports"));
        Files.writeString(
                exports.resolve("a.csv"), HEADER + "2026-01-05,revenue,store,diapers,1\n");
        Files.writeString(
                exports.resolve("b.csv"), HEADER + "2026-01-06,revenue,store,diapers,2\n");
        Files.write(exports.resolve("logo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
        Files.writeString(exports.resolve("note.txt"), "Remember the milk\n");

        SalesFiles.Read read = read(exports, List.of());

        assertThat(read.scans()).hasSize(2);
        assertThat(read.leftOut())
                .extracting(FileProblem::file)
                .hasSize(2)
                .allMatch(it -> it.endsWith("logo.png") || it.endsWith("note.txt"));
    }

    @Test
    void rows_that_stand_twice_are_counted_and_rows_left_out_told_with_their_lines()
            throws IOException {
        FileScan scan =
                scan(
                        "a.csv",
                        "2026-01-05,revenue,store,diapers,1000",
                        "2026-01-05,revenue,store,diapers,1000",
                        "",
                        "2026-01-05,revenue,store,diapers,1000",
                        "Total,,,,3000");

        assertThat(scan.repeats()).isEqualTo(new FileScan.Repeats(2, List.of(3, 5)));
        assertThat(scan.leftOutLines().values()).containsExactly(List.of(4), List.of(6));
        assertThat(scan.report().totals().values()).containsExactly(new BigDecimal("3000"));
    }
}
