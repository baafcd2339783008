package vn.aop.cases.actuals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;

/**
 * A whole invented year of BabyCare House as its till and its marketplace would export it: bills
 * with discounts, orders with vouchers, returns, fees, cancelled orders, names and telephones that
 * are nobody's. What counts of it is the case's own sales, to the đồng. The same seed gives the
 * same files.
 */
public final class InventedYear {

    private static final String PROFIT_REPORT =
            "Thời gian,Tổng tiền hàng (theo thời gian),Giảm giá (theo thời gian),"
                    + "Doanh thu (theo thời gian),Mã giao dịch,Chi nhánh,Người bán,"
                    + "Thời gian (theo giao dịch),Tổng tiền hàng (theo giao dịch),"
                    + "Giảm giá (theo giao dịch),Doanh thu (theo giao dịch),Mã hàng,Tên hàng,"
                    + "Nhóm hàng(3 Cấp),SL,Giá bán/SP,Giá vốn/SP,Tổng lợi nhuận hàng hóa";

    private static final String SHOPEE =
            "Mã đơn hàng,Ngày đặt hàng,Trạng Thái Đơn Hàng,Tên sản phẩm,SKU phân loại hàng,Giá gốc,"
                    + "Tổng số tiền được người bán trợ giá,Số lượng,"
                    + "Số lượng sản phẩm được hoàn trả,Mã giảm giá của Shop,Phí cố định,"
                    + "Phí Dịch Vụ,Phí thanh toán,Người Mua,Tên Người nhận,Số điện thoại";

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** One row of the case's sales. */
    record Row(LocalDate day, String account, String channel, String group, long amount) {}

    private record Place(LocalDate day, String channel, String group) {}

    private final Random random;
    private final List<Row> rows;

    private InventedYear(Random random, List<Row> rows) {
        this.random = random;
        this.rows = rows;
    }

    /** Makes the year of a seed. */
    public static InventedYear of(long seed) {
        return new InventedYear(new Random(seed), sales());
    }

    private static List<Row> sales() {
        Case babycare = Cases.shipped().find("babycare-house").orElseThrow();
        List<Row> rows = new ArrayList<>();
        try (var in =
                InventedYear.class.getResourceAsStream("/vn/aop/cases/babycare-house/sales.csv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().skip(1).toList()) {
                String[] cells = line.split(",", -1);
                rows.add(
                        new Row(
                                LocalDate.parse(cells[0]),
                                cells[1],
                                cells[2],
                                cells[3],
                                Long.parseLong(cells[4])));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(babycare.id(), cause);
        }
        return rows;
    }

    /** Writes the profit report of the till, of all bills that pass. */
    Path profitReport(Path file, Predicate<LocalDate> days) {
        SortedMap<Integer, List<String>> lines = new TreeMap<>();
        Map<Place, long[]> places = places(days, row -> true);
        int bill = 100_000;
        for (Map.Entry<Place, long[]> one : places.entrySet()) {
            long revenue = one.getValue()[0];
            long cost = one.getValue()[1];
            int bills = 1 + random.nextInt(3);
            List<Long> revenues = parts(revenue, bills);
            List<Long> costs = parts(cost, bills);
            for (int i = 0; i < bills; i++) {
                bill++;
                lines.put(bill, bill(one.getKey(), bill, revenues.get(i), costs.get(i)));
            }
        }
        return written(file, PROFIT_REPORT, lines.values().stream().flatMap(List::stream).toList());
    }

    /** A bill of one group: its lines come to its revenue and a discount on the whole of it. */
    private List<String> bill(Place place, int number, long revenue, long cost) {
        long discount = random.nextInt(4) == 0 ? 1_000L * random.nextInt(20) : 0;
        int count = 1 + random.nextInt(3);
        List<Long> amounts = parts(revenue + discount, count);
        List<Long> costs = parts(cost, count);
        LocalDateTime when =
                place.day().atTime(8 + random.nextInt(12), random.nextInt(60), random.nextInt(60));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long amount = amounts.get(i);
            int quantity = amount % 2 == 0 ? 2 : 1;
            lines.add(
                    String.join(
                            ",",
                            "%02d-%d".formatted(when.getMonthValue(), when.getYear()),
                            "",
                            "",
                            "",
                            "HD%02d%06d".formatted(when.getMonthValue(), number),
                            place.channel(),
                            "Nhân viên Thử",
                            SECONDS.format(when),
                            Long.toString(revenue + discount),
                            Long.toString(discount),
                            Long.toString(revenue),
                            "SP%05d".formatted(random.nextInt(500)),
                            "\"Hàng thử, loại %d\"".formatted(i),
                            place.group() + ">>Loại " + i,
                            Integer.toString(quantity),
                            Long.toString(amount / quantity),
                            "",
                            Long.toString(amount - costs.get(i))));
        }
        return lines;
    }

    /** Writes the orders of the marketplace, with the fees of their months. */
    Path shopeeOrders(Path file, Predicate<LocalDate> days) {
        Map<YearMonth, Long> fees = new TreeMap<>();
        rows.stream()
                .filter(it -> it.account().equals("channel_fees") && days.test(it.day()))
                .forEach(it -> fees.merge(YearMonth.from(it.day()), it.amount(), Long::sum));
        Map<Place, long[]> places = places(days, row -> row.channel().equals("online"));
        List<String> lines = new ArrayList<>();
        int order = 0;
        for (Map.Entry<Place, long[]> one : places.entrySet()) {
            YearMonth month = YearMonth.from(one.getKey().day());
            for (long revenue : parts(one.getValue()[0], 1 + random.nextInt(2))) {
                order++;
                long fee = Math.min(fees.getOrDefault(month, 0L), 1 + revenue / 12);
                boolean isLast = isLastOf(one.getKey(), places, month);
                long own = isLast ? fees.getOrDefault(month, 0L) : fee;
                fees.merge(month, -own, Long::sum);
                lines.addAll(order(one.getKey(), order, revenue, own));
            }
        }
        return written(file, SHOPEE, lines);
    }

    private static boolean isLastOf(Place place, Map<Place, long[]> places, YearMonth month) {
        Place last = null;
        for (Place one : places.keySet()) {
            last = YearMonth.from(one.day()).equals(month) ? one : last;
        }
        return place.equals(last);
    }

    /** An order of one group: a voucher on the whole of it, now and then something sent back. */
    private List<String> order(Place place, int number, long revenue, long fee) {
        long voucher = random.nextInt(3) == 0 ? 1_000L * random.nextInt(15) : 0;
        int count = 1 + random.nextInt(2);
        List<Long> amounts = parts(revenue + voucher, count);
        String id =
                "%s%06d".formatted(place.day().toString().replace("-", "").substring(2), number);
        String when = MINUTES.format(place.day().atTime(random.nextInt(24), random.nextInt(60)));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean isReturned = random.nextInt(20) == 0;
            long subsidy = 1_000L * random.nextInt(10);
            long amount = amounts.get(i);
            long price = isReturned ? amount + subsidy / 2 : amount + subsidy;
            // Of two, one is sent back: half of the price less half of the subsidy is left.
            lines.add(
                    line(
                            id,
                            when,
                            "Hoàn thành",
                            place.group(),
                            price,
                            isReturned ? subsidy / 2 * 2 : subsidy,
                            isReturned ? 2 : 1,
                            isReturned ? 1 : 0,
                            voucher,
                            fee));
        }
        if (random.nextInt(8) == 0) {
            lines.add(line(id + "X", when, "Đã hủy", place.group(), 150_000, 0, 1, 0, 0, 0));
        }
        return lines;
    }

    private static String line(
            String id,
            String when,
            String status,
            String group,
            long price,
            long subsidy,
            int quantity,
            int returned,
            long voucher,
            long fee) {
        return String.join(
                ",",
                id,
                when,
                status,
                "\"Hàng thử, một loại\"",
                group,
                Long.toString(price),
                Long.toString(subsidy),
                Integer.toString(quantity),
                Integer.toString(returned),
                Long.toString(voucher),
                Long.toString(fee / 2),
                Long.toString(fee - fee / 2),
                "0",
                "khach_thu_01",
                "Khách Thử Một",
                "0900000000");
    }

    private Map<Place, long[]> places(Predicate<LocalDate> days, Predicate<Row> which) {
        Map<Place, long[]> places = new LinkedHashMap<>();
        for (Row row : rows) {
            boolean isSold =
                    row.account().equals("revenue") || row.account().equals("cost_of_goods");
            if (isSold && which.test(row) && days.test(row.day())) {
                long[] both =
                        places.computeIfAbsent(
                                new Place(row.day(), row.channel(), row.group()),
                                fresh -> new long[2]);
                both[row.account().equals("revenue") ? 0 : 1] += row.amount();
            }
        }
        return places;
    }

    /** Cuts an amount into parts that sum to it. */
    private List<Long> parts(long whole, int count) {
        List<Long> parts = new ArrayList<>();
        long left = whole;
        for (int i = 1; i < count; i++) {
            long part = left <= 1 ? 0 : (long) (random.nextDouble() * left * 0.7);
            parts.add(part);
            left -= part;
        }
        parts.add(left);
        return parts;
    }

    private static Path written(Path file, String header, List<String> lines) {
        try {
            return Files.writeString(
                    file, header + "\n" + String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
