package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.fuzz.Claims;
import vn.aop.cases.fuzz.Tries;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.text.Validated;

/**
 * Files of which the sums are known, written in whatever way programs write them: each is read to
 * these sums, or it is asked or refused in words. No file comes out with another sum.
 *
 * <p>Dates month first are written with one behind the twelfth only: a single month of early days
 * is read day first, as docs/mapping.md says.
 */
class SumsFuzzTest {

    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);
    private static final List<String> CHANNELS = List.of("store", "online");
    private static final List<String> GROUPS = List.of("diapers", "formula");
    private static final List<String> DATES =
            List.of(
                    "yyyy-MM-dd",
                    "dd/MM/yyyy",
                    "d/M/yyyy",
                    "dd-MM-yyyy",
                    "dd.MM.yyyy",
                    "yyyy/MM/dd",
                    "dd/MM/yy",
                    "yyyy-MM-dd'T'00:00:00'+07:00'",
                    "d/M/yyyy 9:05",
                    "MM/dd/yyyy");

    /** One row as it was meant. */
    private record Row(LocalDate day, String channel, String group, long amount) {}

    /** What became of many files. */
    private static final class Told {
        private int accepted;
        private int refused;
        private long slowest;
        private long slowestNanos;

        void add(long number, boolean isAccepted, long nanos) {
            accepted += isAccepted ? 1 : 0;
            refused += isAccepted ? 0 : 1;
            if (nanos > slowestNanos) {
                slowestNanos = nanos;
                slowest = number;
            }
        }

        @Override
        public String toString() {
            return "sums: %,d accepted to the đồng, %,d refused; slowest no. %d in %,d ms"
                    .formatted(accepted, refused, slowest, slowestNanos / 1_000_000);
        }
    }

    @Test
    void no_file_comes_out_with_another_sum() {
        Told told = run(1, 2_000 / Tries.ONE_IN);

        assertThat(told.accepted).isGreaterThan(told.refused);
        assertThat(told.refused).isPositive();
    }

    @Tag("long")
    @Test
    void no_file_out_of_very_many_comes_out_with_another_sum() {
        System.out.println(run(1_000_000, 10_000));
    }

    private static Told run(long first, int files) {
        Told told = new Told();
        for (long number = first; number < first + files; number++) {
            long before = System.nanoTime();
            boolean isAccepted = isReadRight(number);
            told.add(number, isAccepted, System.nanoTime() - before);
        }
        return told;
    }

    private static boolean isReadRight(long number) {
        Random random = new Random(number);
        List<Row> rows = rows(random);
        boolean isBook = random.nextInt(4) == 0;
        byte[] bytes = isBook ? workbook(rows, random) : text(rows, random);
        boolean isTorn = random.nextInt(12) == 0;
        byte[] written = isTorn ? torn(bytes, random) : bytes;
        Validated<ImportReport, FileProblem> read =
                Shop.plain().read("sales.csv", new ByteArrayInputStream(written));
        if (read.value().isEmpty()) {
            assertThat(read.problems()).as("no. %d", number).isNotEmpty();
            read.problems().forEach(it -> Claims.requireWords(it.message()));
            return false;
        }
        if (!isTorn) {
            assertThat(sums(read.value().get().actuals().figures()))
                    .as("no. %d:%n%s", number, shown(bytes, isBook))
                    .isEqualTo(sums(rows));
        }
        return true;
    }

    private static String shown(byte[] bytes, boolean isBook) {
        return isBook ? "a workbook" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<Row> rows(Random random) {
        List<Row> rows = new ArrayList<>();
        int count = 1 + random.nextInt(30);
        int days = random.nextInt(3) == 0 ? 12 : 365;
        for (int i = 0; i < count; i++) {
            long size = (long) Math.pow(10, random.nextInt(10));
            long amount = (long) (random.nextDouble() * size) * (random.nextInt(5) == 0 ? -1 : 1);
            rows.add(
                    new Row(
                            LocalDate.of(2026, 1, 1).plusDays(random.nextInt(days)),
                            CHANNELS.get(random.nextInt(2)),
                            GROUPS.get(random.nextInt(2)),
                            random.nextBoolean() ? amount / 1000 * 1000 : amount));
        }
        return rows;
    }

    private static Map<List<String>, Long> sums(List<Row> rows) {
        Map<List<String>, Long> sums =
                new TreeMap<>(java.util.Comparator.comparing(List::toString));
        for (Row row : rows) {
            sums.merge(
                    List.of(YearMonth.from(row.day()).toString(), row.channel(), row.group()),
                    row.amount(),
                    Long::sum);
        }
        sums.values().removeIf(it -> it == 0);
        return sums;
    }

    private static Map<List<String>, Long> sums(Figures figures) {
        Map<List<String>, Long> sums =
                new TreeMap<>(java.util.Comparator.comparing(List::toString));
        for (Line line : figures.lines()) {
            for (YearMonth month : figures.year().months()) {
                long amount = figures.amount(line, month).getAmount().longValueExact();
                if (amount != 0) {
                    sums.put(
                            List.of(
                                    month.toString(),
                                    line.channel().orElse(""),
                                    line.group().orElse("")),
                            amount);
                }
            }
        }
        return sums;
    }

    private static byte[] workbook(List<Row> rows, Random random) {
        List<List<String>> cells = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            cells.add(List.of("Báo cáo bán hàng"));
            cells.add(List.of());
        }
        cells.add(List.of("date", "account", "channel", "group", "amount"));
        boolean asSerials = random.nextBoolean();
        for (Row row : rows) {
            String date =
                    asSerials
                            ? "=" + ChronoUnit.DAYS.between(EXCEL, row.day())
                            : row.day().toString();
            cells.add(List.of(date, "revenue", row.channel(), row.group(), "=" + row.amount()));
        }
        return new WrittenWorkbook()
                .claiming(random.nextBoolean() ? "A1" : "A1:E3")
                .sheet("Trang 1", cells)
                .bytes();
    }

    private static byte[] text(List<Row> rows, Random random) {
        char delimiter = ",;\t".charAt(random.nextInt(3));
        String end = random.nextBoolean() ? "\n" : "\r\n";
        String form = DATES.get(random.nextInt(DATES.size()));
        boolean isClear = rows.stream().anyMatch(it -> it.day().getDayOfMonth() > 12);
        DateTimeFormatter dates =
                DateTimeFormatter.ofPattern(
                        form.startsWith("MM") && !isClear ? "yyyy-MM-dd" : form);
        int numbers = random.nextInt(8);
        boolean quotesAll = random.nextInt(3) == 0;
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        Collections.shuffle(order, random);
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
        line(
                text,
                List.of("date", "account", "channel", "group", "amount"),
                order,
                delimiter,
                false,
                end);
        for (Row row : rows) {
            List<String> cells =
                    List.of(
                            dates.format(row.day()),
                            random.nextInt(5) == 0 ? "REVENUE" : "revenue",
                            row.channel(),
                            row.group(),
                            number(row.amount(), numbers));
            line(text, cells, order, delimiter, quotesAll, end);
            if (random.nextInt(20) == 0) {
                text.append(end);
            }
        }
        Charset charset = random.nextInt(6) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        byte[] bytes = text.toString().getBytes(charset);
        return random.nextInt(6) == 0 ? packed(bytes) : bytes;
    }

    private static void line(
            StringBuilder text,
            List<String> cells,
            List<Integer> order,
            char delimiter,
            boolean quotesAll,
            String end) {
        List<String> written = new ArrayList<>();
        for (int place : order) {
            String cell = cells.get(place);
            boolean quotes = quotesAll || cell.indexOf(delimiter) >= 0;
            written.add(quotes ? '"' + cell + '"' : cell);
        }
        text.append(String.join(String.valueOf(delimiter), written)).append(end);
    }

    private static String number(long amount, int how) {
        String size = Long.toString(Math.abs(amount));
        String sign = amount < 0 ? "-" : "";
        return switch (how) {
            case 0 -> sign + grouped(size, '.');
            case 1 -> sign + grouped(size, ',');
            case 2 -> sign + grouped(size, ' ');
            case 3 -> sign + grouped(size, '\'');
            case 4 -> amount < 0 ? "(" + size + ")" : size;
            case 5 -> amount < 0 ? size + "-" : size;
            case 6 -> sign + grouped(size, '.') + " ₫";
            default -> sign + size;
        };
    }

    private static String grouped(String digits, char mark) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            grouped.insert(place, mark);
        }
        return grouped.toString();
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /** Cut off, or with a few bytes that are others: it may be refused, and never hangs. */
    private static byte[] torn(byte[] bytes, Random random) {
        byte[] torn =
                random.nextBoolean()
                        ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length))
                        : bytes.clone();
        for (int i = random.nextInt(4); i > 0 && torn.length > 0; i--) {
            torn[random.nextInt(torn.length)] = (byte) random.nextInt(256);
        }
        return torn;
    }
}
