package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.aop.cases.actuals.cell.Decided;
import vn.aop.cases.actuals.layout.Layouts;
import vn.aop.cases.actuals.mapping.AmountColumns;
import vn.aop.cases.actuals.mapping.Assignment;
import vn.aop.cases.actuals.mapping.ColumnFormula;
import vn.aop.cases.actuals.mapping.CurrencyCheck;
import vn.aop.cases.actuals.mapping.DateColumn;
import vn.aop.cases.actuals.mapping.FigureRule;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.OtherYears;
import vn.aop.cases.actuals.mapping.RowFilter;
import vn.aop.cases.actuals.table.CellHash;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.CsvRows;
import vn.aop.cases.actuals.table.Header;
import vn.aop.cases.actuals.table.RowLetters;
import vn.aop.cases.actuals.table.SheetRows;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * Files come to the same, whether rows like others are added up without being read or each row is
 * read by itself.
 */
class KnownRowsTest {

    private static final Vocabulary PLAN =
            Shop.vocabulary()
                    .with(List.of(Measure.of("units", Text.of("Món"), Text.of("món"))), List.of());

    /**
     * Finds what is found of rows besides their sums, in the plainest way: it holds all that it is
     * told.
     */
    private static final class Plainly implements RowWatch {
        private final Optional<String> orderColumn;
        private final Set<List<String>> rows = new HashSet<>();
        private final Set<String> orders = new HashSet<>();
        private final List<Integer> repeated = new ArrayList<>();
        private final Map<YearMonth, List<Long>> ids = new TreeMap<>();
        private final Map<Message, List<Integer>> leftOut = new HashMap<>();
        private final List<ReadEntry> entries = new ArrayList<>();
        private List<String> columns = List.of();
        private int orderPlace;

        Plainly(Optional<String> orderColumn) {
            this.orderColumn = orderColumn;
        }

        @Override
        public void begin(Header header) {
            orderPlace = orderColumn.map(header::indexOf).orElse(-1);
            columns = header.names();
            rows.clear();
            orders.clear();
            repeated.clear();
            ids.clear();
            leftOut.clear();
            entries.clear();
        }

        @Override
        public void accepted(CsvRow row, List<ReadEntry> told) {
            entries.addAll(told);
            if (!rows.add(row.cells())) {
                repeated.add(row.line());
            }
            String order = orderPlace < 0 ? "" : row.cell(orderPlace);
            if (!told.isEmpty() && !order.isEmpty() && orders.add(order)) {
                ids.computeIfAbsent(told.get(0).month(), fresh -> new ArrayList<>())
                        .add(CellHash.ofId(order));
            }
        }

        @Override
        public void leftOut(int line, Message reason) {
            leftOut.computeIfAbsent(reason, fresh -> new ArrayList<>()).add(line);
        }

        @Override
        public void known(RowLetters row, KnownRow like, KnownRows rows) {
            throw new AssertionError("Not read: line " + row.line());
        }

        @Override
        public void added(List<ReadEntry> sums, long count) {
            throw new AssertionError("Not read: " + sums);
        }

        FileScan scan(ImportReport report) {
            DaySums sums = new DaySums();
            entries.forEach(it -> sums.add(it, 1));
            SortedMap<YearMonth, long[]> hashes = new TreeMap<>();
            ids.forEach(
                    (month, all) -> hashes.put(month, all.stream().mapToLong(it -> it).toArray()));
            leftOut.replaceAll((reason, lines) -> first(lines));
            return new FileScan(
                    report,
                    "some",
                    "0",
                    sums.all(),
                    new OrderIds(hashes),
                    leftOut,
                    new FileScan.Repeats(repeated.size(), first(repeated)),
                    PersonalColumns.among(columns));
        }

        private static List<Integer> first(List<Integer> lines) {
            return lines.stream().limit(FileScan.MOST_LINES).toList();
        }
    }

    private static final List<String> DATES =
            List.of(
                    "2026-01-05",
                    "2026-02-28",
                    "2026-03-31",
                    "2026-01-31",
                    "2026-3-1",
                    "05/01/2026",
                    "13/02/2026",
                    "02/13/2026",
                    "2026-01",
                    "01/2026",
                    "2026-01-05 09:30",
                    "2026-01-05 23:59:59",
                    "2026-01 09:30",
                    "2026-01-05 24:00",
                    "31/01/2026 10:00",
                    "2026-01-31T23:30:00Z",
                    "'2026-01-05",
                    "46027",
                    "2025-12-31",
                    "2026-02-30",
                    "",
                    " 2026-01-05 ",
                    "Tổng cộng",
                    "tháng 1/2026");

    private static final List<String> AMOUNTS =
            List.of(
                    "5",
                    "1000",
                    "250000",
                    "0",
                    "-5",
                    "-70000",
                    "100000000000000",
                    "999999999999999",
                    "-999999999999999",
                    "1000000000",
                    "1000000001",
                    "1000000000000000",
                    "1000000000000001",
                    "12345678901234567890",
                    "",
                    "-",
                    "0.5",
                    "1,25",
                    "1.000",
                    "1.250,5",
                    "(500)",
                    "500-",
                    "5 ₫",
                    "5 USD",
                    "007",
                    "-0",
                    "+5",
                    "'500",
                    " 700 ",
                    "1,5 tr",
                    "٣",
                    "1e3",
                    "x");

    private static final List<String> ACCOUNTS =
            List.of(
                    "revenue",
                    "cost_of_goods",
                    "premises",
                    "facebook_ads",
                    "units",
                    "cash",
                    "stock",
                    "REVENUE ",
                    "nothing",
                    "",
                    "Cộng");

    private static final List<String> CHANNELS =
            List.of("store", "online", "", "Store", "nowhere", "store ");
    private static final List<String> GROUPS =
            List.of("diapers", "formula", "", "nothing", "Sữa>>formula");
    private static final List<String> KINDS = List.of("bán", "trả", "hủy", "", "BÁN");
    private static final List<String> CURRENCIES = List.of("VND", "", "đ", "USD");

    /** The texts that may stand in a column, the usual ones first. */
    private static final Map<String, List<String>> TEXTS =
            Map.ofEntries(
                    Map.entry("date", DATES),
                    Map.entry("day", DATES),
                    Map.entry("account", ACCOUNTS),
                    Map.entry("channel", CHANNELS),
                    Map.entry("group", GROUPS),
                    Map.entry("kind", KINDS),
                    Map.entry("back", KINDS),
                    Map.entry("order", List.of("A1", "A2", "A3", "B1", "B2 ", " B2", "", "C")),
                    Map.entry("times", List.of("1", "2", "0", "-1", "3", "", "1,5", "x")),
                    Map.entry("less", List.of("", "100", "3000", "0", "-5", "0.5", " ")),
                    Map.entry("currency", CURRENCIES),
                    Map.entry("note", List.of("", "a", "b", "Tổng", "c,d", "e\"f", "g\nh")));

    /** A file, and how it is read. */
    record Case(ImportMapping mapping, String text, boolean isWorkbook) {

        Case(ImportMapping mapping, String text) {
            this(mapping, text, false);
        }

        /** Returns the file; in a workbook half of the numbers are numbers, the others texts. */
        byte[] bytes() {
            if (!isWorkbook) {
                return text.getBytes(StandardCharsets.UTF_8);
            }
            Random random = new Random(text.hashCode());
            List<List<String>> rows =
                    text.lines()
                            .map(line -> Arrays.stream(line.split(",", -1)))
                            .map(cells -> cells.map(it -> cell(it, random)).toList())
                            .toList();
            return new WrittenWorkbook().sheet("Sheet1", rows).bytes("");
        }

        private static String cell(String text, Random random) {
            String cell = text.replaceAll("[<>&\\p{Cntrl}]", "");
            if (cell.matches("-?\\d+(\\.\\d+)?") && random.nextBoolean()) {
                return "=" + cell + (random.nextInt(20) == 0 ? "000000000001" : "");
            }
            return cell;
        }

        @Override
        public String toString() {
            return mapping.figures() + "\n" + text;
        }
    }

    /** What comes of a file. */
    record Outcome(
            String refused,
            RowCounts rows,
            Optional<FileScan> scan,
            List<String> problems,
            List<RejectedRow> told) {}

    @Property(tries = 200)
    void files_of_the_plain_layout_come_to_the_same(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        List<String> columns =
                new ArrayList<>(List.of("date", "account", "channel", "group", "amount"));
        if (random.nextBoolean()) {
            columns.add(random.nextInt(columns.size()), "currency");
        }
        if (random.nextInt(4) == 0) {
            columns.remove(random.nextBoolean() ? "channel" : "group");
        }
        requireSame(ImportMapping.plain(), columns, random);
    }

    @Property(tries = 300)
    void files_come_to_the_same_by_mappings_of_all_kinds(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        List<ImportMapping> mappings = mappings();
        List<String> columns =
                List.of(
                        "note",
                        "date",
                        "day",
                        "kind",
                        "account",
                        "channel",
                        "group",
                        "amount",
                        "times",
                        "less",
                        "whole",
                        "order",
                        "currency");
        requireSame(mappings.get(random.nextInt(mappings.size())), columns, random);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static List<ImportMapping> mappings() {
        ImportMapping two =
                ImportMapping.of(
                                DateColumn.of("date"),
                                AmountColumns.column("amount"),
                                Assignment.column("account").ignoringOthers())
                        .withChannel(Assignment.column("channel").otherwise("store"))
                        .withGroup(Assignment.constant("diapers"))
                        .withFilter(RowFilter.isNot("kind", "hủy"))
                        .withOutsideYear(OtherYears.IGNORE)
                        .withCurrency(CurrencyCheck.column("currency"));
        RowFilter returned = RowFilter.is("back", "trả");
        return List.of(
                two,
                two.withFigures(
                        List.of(
                                sold(amount("amount * times", "1", false, returned)),
                                sold(amount("(less | amount) - whole", "1000", true)),
                                new FigureRule(
                                        amount("times", "1", false),
                                        Assignment.constant("units"),
                                        Optional.of(Assignment.column("channel")),
                                        Optional.empty(),
                                        List.of(RowFilter.isNot("note", "a")),
                                        true))),
                two.withFigures(
                        List.of(
                                sold(amount("amount - (less | 0) * amount / whole", "1", false)),
                                FigureRule.of(
                                        amount("[less]", "1", true, returned),
                                        Assignment.constant("premises")))),
                two.withFigures(
                        List.of(
                                FigureRule.of(AmountColumns.rows(), Assignment.constant("units")),
                                FigureRule.of(
                                        AmountColumns.column("amount").withDashAsZero(),
                                        Assignment.column("account")))),
                two.withFigures(
                        List.of(
                                sold(AmountColumns.column("amount")),
                                FigureRule.of(
                                        oncePer("less", "order"), Assignment.constant("premises")),
                                new FigureRule(
                                        oncePer("1", "order"),
                                        Assignment.constant("units"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(RowFilter.isNot("back", "trả")),
                                        true))),
                two.withFigures(
                        List.of(
                                sold(AmountColumns.column("amount")),
                                FigureRule.of(
                                        AmountColumns.distinct("note"),
                                        Assignment.constant("units")))));
    }

    private static FigureRule sold(AmountColumns amount) {
        return FigureRule.of(amount, Assignment.constant("revenue"));
    }

    private static AmountColumns amount(
            String formula, String factor, boolean isTurned, RowFilter... turned) {
        return new AmountColumns(
                ColumnFormula.of(formula),
                isTurned,
                false,
                isTurned,
                new BigDecimal(factor),
                Optional.empty(),
                Optional.empty(),
                Arrays.stream(turned).findFirst());
    }

    private static AmountColumns oncePer(String formula, String id) {
        return new AmountColumns(
                ColumnFormula.of(formula),
                false,
                false,
                true,
                BigDecimal.ONE,
                Optional.of(id),
                Optional.empty(),
                Optional.empty());
    }

    private static void requireSame(ImportMapping mapping, List<String> columns, Random random) {
        String text = text(columns, random);
        requireSame(new Case(mapping, text));
        requireSame(new Case(mapping, text, true));
    }

    private static void requireSame(Case file) {
        assertThat(outcome(file)).as("%s", file).isEqualTo(plainly(file));
    }

    /** What is made of the sums of a file. */
    private interface Made {
        FileScan of(ImportReport report) throws IOException;
    }

    private static Outcome outcome(Case file) {
        try (RowScan scan = new RowScan(file.mapping().orderColumn())) {
            return outcome(file, scan, false, it -> scan.of(it, "some", "0"));
        }
    }

    private static Outcome plainly(Case file) {
        Plainly watch = new Plainly(file.mapping().orderColumn());
        return outcome(file, watch, true, watch::scan);
    }

    private static Outcome outcome(Case file, RowWatch watch, boolean readsEach, Made made) {
        List<RejectedRow> told = new ArrayList<>();
        ActualsImport how =
                new ActualsImport(
                        file.mapping(),
                        PLAN,
                        Shop.VND,
                        Shop.YEAR,
                        ActualsImport.BadRows.SKIP,
                        told::add);
        try (KeptStream source = new KeptStream(new ByteArrayInputStream(file.bytes()))) {
            Tally tally = new AddingUp(how, source, watch, readsEach).tally();
            List<String> problems =
                    tally.problems("sales.csv").stream().map(Object::toString).toList();
            FileScan scan = made.of(tally.report(Shop.YEAR, Shop.VND, "sales.csv"));
            return new Outcome("", tally.rows(), Optional.of(scan), problems, told);
        } catch (IOException refused) {
            RowCounts none = new RowCounts(0, 0, Map.of(), Map.of());
            return new Outcome(refused.toString(), none, Optional.empty(), List.of(), told);
        }
    }

    /** Few rows, again and again with other amounts; in some of them one cell is another. */
    private static String text(List<String> columns, Random random) {
        Map<String, List<String>> texts =
                columns.stream()
                        .collect(
                                Collectors.toMap(
                                        it -> it,
                                        it -> some(TEXTS.getOrDefault(it, AMOUNTS), random)));
        List<Map<String, String>> kinds =
                IntStream.rangeClosed(0, random.nextInt(6))
                        .mapToObj(i -> row(columns, texts, random))
                        .toList();
        StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
        int rows = 1 + random.nextInt(60);
        for (int i = 0; i < rows; i++) {
            Map<String, String> row = new HashMap<>(one(kinds, random));
            row.putAll(row(List.of("amount", "times", "less", "whole", "order"), texts, random));
            if (random.nextInt(4) == 0) {
                row.putAll(row(List.of(one(columns, random)), texts, random));
            }
            text.append(
                            random.nextInt(25) == 0
                                    ? "  "
                                    : columns.stream()
                                            .map(row::get)
                                            .map(it -> written(it, random))
                                            .collect(Collectors.joining(",")))
                    .append(random.nextInt(30) == 0 ? one(List.of(",", ",x", ",,"), random) : "")
                    .append(random.nextInt(10) == 0 ? "\r\n" : "\n");
        }
        return text.toString();
    }

    private static Map<String, String> row(
            List<String> columns, Map<String, List<String>> texts, Random random) {
        return columns.stream()
                .filter(texts::containsKey)
                .collect(Collectors.toMap(it -> it, it -> one(texts.get(it), random)));
    }

    /** A file holds few different texts, so that many of its rows are alike. */
    private static List<String> some(List<String> all, Random random) {
        int usual = Math.min(4, all.size());
        List<String> some = new ArrayList<>(all.subList(0, usual));
        some.addAll(all.subList(0, Math.min(2, usual)));
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(one(all, random));
        }
        return some;
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String written(String cell, Random random) {
        boolean isQuoted =
                random.nextInt(20) == 0
                        || cell.contains(",")
                        || cell.contains("\"")
                        || cell.contains("\n");
        return isQuoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** The rows of each sample again and again, some of their numbers changed. */
    @Property(tries = 50)
    void exports_come_to_the_same(@ForAll("seeds") long seed) throws Exception {
        Random random = new Random(seed);
        Path sample = one(samples(), random);
        List<String> lines = Files.readAllLines(sample);
        ImportMapping mapping = Layouts.of(sample, PLAN).value().orElseThrow();
        StringBuilder text = new StringBuilder(String.join("\n", lines)).append('\n');
        for (int i = random.nextInt(60); i > 0; i--) {
            String line = one(lines, random);
            boolean isChanged = random.nextBoolean();
            text.append(isChanged ? line.replaceAll("\\b[1-9]\\d{4,}\\b", number(random)) : line)
                    .append('\n');
        }
        requireSame(new Case(mapping, text.toString()));
    }

    private static String number(Random random) {
        return one(List.of("0", "5000", "125000", "-7000", "1.000", "2,5"), random);
    }

    private static List<Path> samples() throws IOException, URISyntaxException {
        Path folder = Path.of(KnownRowsTest.class.getResource("vn-samples").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void only_the_first_of_rows_that_are_alike_is_read() throws IOException {
        assertThat(
                        read(
                                "2026-01-05,premises,,,100",
                                "2026-01-05,premises,,,200",
                                "2026-01-05,premises,,,0",
                                "2026-01-05,premises,,,0",
                                "2026-01-05,premises,,,2.000",
                                "2026-01-05,premises,,,300,",
                                "2026-01-05,premises,store,,300",
                                "2026-01-05,premises,,,300"))
                .isEqualTo(5);
    }

    @Test
    void rows_of_workbooks_that_are_alike_are_not_read_either() {
        String rows = "2026-01-05,premises,,,100\n".repeat(5) + "2026-01-05,premises,,,1.5\n";
        Case file =
                new Case(ImportMapping.plain(), "date,account,channel,group,amount\n" + rows, true);
        AtomicInteger known = new AtomicInteger();
        RowWatch counting =
                new RowWatch() {
                    @Override
                    public void begin(Header header) {}

                    @Override
                    public void accepted(CsvRow row, List<ReadEntry> entries) {}

                    @Override
                    public void leftOut(int line, Message reason) {}

                    @Override
                    public void known(RowLetters row, KnownRow like, KnownRows rows) {
                        known.incrementAndGet();
                    }

                    @Override
                    public void added(List<ReadEntry> sums, long count) {}
                };

        outcome(file, counting, false, it -> new RowScan(Optional.empty()).of(it, "some", "0"));

        assertThat(known).hasValue(4);
    }

    /** A disk without room is no mistake in the file, and neither is too little memory. */
    @Test
    void what_stands_in_the_way_of_those_who_watch_is_told_as_it_is() {
        String row = "2026-01-05,premises,,,100\n";
        Case file =
                new Case(ImportMapping.plain(), "date,account,channel,group,amount\n" + row + row);
        Error noMemory = new OutOfMemoryError("No memory left");

        assertThat(
                        failing(file, new UncheckedIOException(new IOException("No space left")))
                                .refused())
                .contains("No space left");
        assertThatThrownBy(() -> failing(file, noMemory)).isSameAs(noMemory);
    }

    private static Outcome failing(Case file, Throwable with) {
        RowScan watch =
                new RowScan(Optional.empty()) {
                    @Override
                    public void known(RowLetters letters, KnownRow like, KnownRows rows) {
                        if (with instanceof Error error) {
                            throw error;
                        }
                        throw (RuntimeException) with;
                    }
                };
        return outcome(file, watch, false, it -> watch.of(it, "some", "0"));
    }

    @Test
    void rows_that_are_rejected_are_read_each() throws IOException {
        assertThat(read("2026-01-05,nothing,,,100", "2026-01-05,nothing,,,100")).isEqualTo(2);
    }

    /** Parts of a discount are seldom whole; which are too fine for a count hangs on each. */
    @Test
    void amounts_need_not_be_whole_where_money_is_shared_out() throws IOException {
        String header = "date,amount,less,whole\n";
        List<String> rows =
                List.of(
                        "2026-01-05,100,1,3",
                        "2026-01-05,200,2,3",
                        "2026-01-05,100,50,2",
                        "2026-01-05,100,0,0",
                        "2026-01-05,100,1,0",
                        "2026-01-05,100,1,7");
        ImportMapping rent =
                ImportMapping.of(
                        DateColumn.of("date"),
                        AmountColumns.column("amount"),
                        Assignment.constant("premises"));
        FigureRule shared =
                FigureRule.of(
                        amount("amount - less * amount / whole", "1", false),
                        Assignment.constant("premises"));
        FigureRule counted =
                FigureRule.of(amount("less / whole", "1", false), Assignment.constant("units"));

        ImportMapping money = rent.withFigures(List.of(shared));
        ImportMapping both = rent.withFigures(List.of(shared, counted));
        String file = header + String.join("\n", rows);

        assertThat(read(money, header, rows)).isEqualTo(4);
        assertThat(read(both, header, rows)).isEqualTo(6);
        requireSame(new Case(money, file));
        requireSame(new Case(both, file));
    }

    /** Returns how many rows are read that stand behind the header of the plain layout. */
    private static int read(String... rows) throws IOException {
        return read(ImportMapping.plain(), "date,account,channel,group,amount\n", List.of(rows));
    }

    private static int read(ImportMapping mapping, String header, List<String> rows)
            throws IOException {
        String text = header + String.join("\n", rows);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        AtomicInteger read = new AtomicInteger();
        try (SheetRows file = CsvRows.open(new ByteArrayInputStream(bytes), mapping)) {
            RowReader reader =
                    RowReader.bind(
                            mapping, file.header(), PLAN, Shop.VND, Shop.YEAR, Decided.nothing());
            KnownRows known =
                    KnownRows.of(mapping, file.header(), reader, new Tally(), RowWatch.NONE);
            file.offerTo(known);
            for (Optional<CsvRow> row = file.next(); row.isPresent(); row = file.next()) {
                read.incrementAndGet();
                known.learn(row.get(), reader.read(row.get()));
            }
        }
        return read.get();
    }

    /** In each file the second row looks like the first, and something else becomes of it. */
    @Test
    void rows_are_told_apart_by_all_that_makes_a_difference() {
        String plain = "date,account,channel,group,amount\n";
        requireSame(
                new Case(
                        ImportMapping.plain(),
                        plain + "2026-01-05,units,,,5\n2026-01-05,units,,,1000000001\n"));
        requireSame(
                new Case(
                        ImportMapping.plain(),
                        plain + "2026-01-05,premises,,,0\n2026-01-05,premises,,,\n"));
        ImportMapping rent =
                ImportMapping.of(
                        DateColumn.of("date"),
                        AmountColumns.column("amount"),
                        Assignment.constant("premises"));
        requireSame(new Case(rent, "note,date,amount\na,'2026-01-05,5\nTổng,'2026-01-05,5\n"));
        requireSame(
                new Case(
                        rent.withFigures(
                                List.of(
                                        FigureRule.of(
                                                amount("amount / times", "1", false),
                                                Assignment.constant("premises")))),
                        "date,amount,times\n2026-01-05,6,3\n2026-01-05,7,4\n2026-01-05,9,2\n"));
        requireSame(
                new Case(
                        rent.withFigures(
                                List.of(
                                        FigureRule.of(
                                                amount(
                                                        "[amount]",
                                                        "1",
                                                        true,
                                                        RowFilter.is("back", "x")),
                                                Assignment.constant("premises")))),
                        "back,date,amount\nx,2026-01-05,5\nx,2026-01-05,7\n,2026-01-05,-5\n"
                                + ",2026-01-05,-9\n,2026-01-05,5\n"));
        requireSame(
                new Case(
                        rent.withFigures(
                                List.of(
                                        FigureRule.of(
                                                AmountColumns.distinct("note"),
                                                Assignment.constant("units")))),
                        "note,date\na,2026-01-05\na,2026-01-05\nb,2026-01-05\n"));
    }

    /** An id is met where a row of it was accepted that tells the figure, and never where blank. */
    @Test
    void ids_of_rows_that_are_not_read_are_met_too() {
        ImportMapping once =
                ImportMapping.of(
                                DateColumn.of("date"),
                                AmountColumns.column("amount"),
                                Assignment.constant("premises"))
                        .withFigures(
                                List.of(
                                        new FigureRule(
                                                oncePer("1", "order"),
                                                Assignment.constant("units"),
                                                Optional.empty(),
                                                Optional.empty(),
                                                List.of(RowFilter.isNot("back", "x")),
                                                false),
                                        FigureRule.of(
                                                AmountColumns.column("amount"),
                                                Assignment.constant("premises"))));
        String file =
                Stream.of("A1,", "A2,", "A2,", "A2,", "B1,x", "B2,x", "B2,", "B1,", ",", ",x")
                        .map(it -> it + ",2026-01-05,7\n")
                        .collect(Collectors.joining("", "order,back,date,amount\n", ""));

        Case known = new Case(once, file);

        requireSame(known);
        assertThat(outcome(known).rows().accepted()).isEqualTo(9);
    }

    /** A time behind a date is passed over where each time would leave the same day. */
    @Test
    void times_behind_dates_make_no_difference_where_they_make_none() throws IOException {
        assertThat(
                        read(
                                "2026-01-05 09:30,premises,,,100",
                                "2026-01-05 23:59:59,premises,,,100",
                                "2026-01-05 23:59:60,premises,,,100",
                                "2026-01-05 00:00,premises,,,100",
                                "2026-01-05,premises,,,100"))
                .isEqualTo(3);
        requireSame(
                new Case(
                        ImportMapping.plain(),
                        "date,account,channel,group,amount\n"
                                + "2026-01,premises,,,1\n2026-01 09:30,premises,,,1\n"
                                + "2026-01-05 09:30,premises,,,1\n2026-01-05 24:00,premises,,,1\n"));
    }

    /** Day and month, and points and commas, are told apart by all rows of a file together. */
    @Test
    void rows_that_are_alike_tell_the_same_of_how_dates_and_numbers_are_written() {
        String plain = "date,account,channel,group,amount\n";
        String early = "05/01/2026,premises,,,7\n";
        requireSame(new Case(ImportMapping.plain(), plain + early.repeat(3)));
        requireSame(
                new Case(
                        ImportMapping.plain(),
                        plain + early + early + "31/01/2026,premises,,,7\n"));
        requireSame(
                new Case(
                        ImportMapping.plain(),
                        plain + early + early + "06/02/2026,premises,,,7\n"));
        ImportMapping firstOf =
                mappings()
                        .get(0)
                        .withCurrency(CurrencyCheck.unstated())
                        .withFigures(List.of(sold(amount("less | amount", "1", false))));
        String header = "date,kind,account,channel,less,amount\n";
        String row = "05/01/2026,bán,revenue,store,";
        requireSame(
                new Case(
                        firstOf,
                        header
                                + row
                                + "5,1\n"
                                + row
                                + "5,2.5\n"
                                + row
                                + ",1.000\n"
                                + row
                                + "31,4\n"));
    }

    /** Nine thousand amounts of the largest size fit into 64 bits, ten thousand do not. */
    @Test
    void sums_beyond_64_bits_are_exact() {
        String rows = "2026-01-05,premises,,,999999999999999\n".repeat(20_000);
        Case file = new Case(ImportMapping.plain(), "date,account,channel,group,amount\n" + rows);

        Outcome outcome = outcome(file);

        assertThat(outcome.refused()).contains("19999999999999980000");
        assertThat(outcome).isEqualTo(plainly(file));
    }
}
