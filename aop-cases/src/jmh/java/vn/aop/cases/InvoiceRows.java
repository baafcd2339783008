package vn.aop.cases;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes lines of invoices as KiotViet exports them, as many as wanted: 61 columns, one to four
 * lines an invoice, a discount on each eighth, one in fifty cancelled; the same lines each time.
 * Beside them it writes the mapping by which they are read.
 *
 * <pre>{@code
 * java -cp … vn.aop.cases.InvoiceRows 1000000 lines.csv lines.yaml
 * }</pre>
 */
public final class InvoiceRows {

    private static final List<String> HEADER =
            List.of(
                    "Chi nhánh,Mã hóa đơn,Mã vận đơn,Địa chỉ lấy hàng,Mã đối soát,Phí trả ĐTGH",
                    "Thời gian,Thời gian tạo,Ngày cập nhật,Mã đặt hàng,Mã trả hàng,Mã khách hàng",
                    "Tên khách hàng,Email,Điện thoại,Địa chỉ (Khách hàng),Khu vực (Khách hàng)",
                    "Phường/Xã (Khách hàng),Ngày sinh,Bảng giá,Người bán,Kênh bán,Người tạo",
                    "Đối tác giao hàng,Người nhận,Điện thoại (Người nhận),Địa chỉ (Người nhận)",
                    "Khu vực (Người nhận),Phường/Xã (Người nhận),Dịch vụ,Trọng lượng (gram),Dài",
                    "Rộng,Cao,Ghi chú trạng thái giao hàng,Ghi chú giao hàng,Ghi chú,Tổng tiền hàng",
                    "Giảm giá hóa đơn,Thu khác,Khách cần trả,Khách đã trả,Tiền mặt,Thẻ,Ví",
                    "Chuyển khoản,Còn cần thu (COD),Thời gian giao hàng,Trạng thái",
                    "Trạng thái giao hàng,Mã hàng,Tên hàng,Thương hiệu,ĐVT,Ghi chú hàng hóa",
                    "Số lượng,Đơn giá,Giảm giá %,Giảm giá,Giá bán,Thành tiền");

    private static final List<String> CHANNELS = List.of("Bán trực tiếp", "Facebook");
    private static final List<String> GROUPS =
            List.of("formula", "diapers", "weaning", "clothing", "toys", "care");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 240;
    private static final int PRODUCTS = 60;

    private final Random random;
    private final int rows;
    private int written;
    private int invoice;

    private InvoiceRows(int rows) {
        this.rows = rows;
        this.random = new Random(rows);
    }

    /** Writes a file and its mapping: how many lines, and where. */
    public static void main(String[] given) throws IOException {
        int rows = Integer.parseInt(given[0]);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(given[1]))) {
            new InvoiceRows(rows).write(out);
        }
        Files.writeString(Path.of(given[2]), mapping());
    }

    private static String mapping() {
        String products =
                IntStream.range(0, PRODUCTS)
                        .mapToObj(it -> product(it) + ": " + GROUPS.get(it % GROUPS.size()))
                        .collect(Collectors.joining(", "));
        return String.join(
                "\n",
                "mapping: 1",
                "extends: kiotviet-invoice-lines",
                "channel: {values: {Bán trực tiếp: store, Facebook: online}}",
                "group: {column: Mã hàng, values: {" + products + "}}",
                "");
    }

    private static String product(int number) {
        return "SP%06d".formatted(number);
    }

    private void write(BufferedWriter out) throws IOException {
        out.write(String.join(",", HEADER) + "\n");
        while (written < rows) {
            invoice++;
            int lines = Math.min(1 + random.nextInt(4), rows - written);
            int[] amounts = random.ints(lines, 1, 500).map(it -> it * 1000).toArray();
            int total = Arrays.stream(amounts).sum();
            int discount = random.nextInt(8) == 0 ? 1000 * random.nextInt(20) : 0;
            String head = head(total, discount);
            for (int amount : amounts) {
                out.write(head + line(amount));
                written++;
            }
        }
    }

    private String head(int total, int discount) {
        String time =
                FIRST.plusDays((long) written * DAYS / rows)
                        .atTime(8 + random.nextInt(13), random.nextInt(60), random.nextInt(60))
                        .format(TIME);
        int customer = random.nextInt(5000);
        String channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
        int due = total - discount;
        return ("Chi nhánh trung tâm,HD%07d,,,,,%s,%s,%s,,,KH%06d,Khách Thử %d,,0900%06d,,,,,Bảng giá chung,"
                        + "Nguyễn Thị A,%s,Nguyễn Thị A,,,,,,,,,,,,,,,%d,%d,0,%d,%d,%d,0,0,0,0,,%s,,")
                .formatted(
                        invoice,
                        time,
                        time,
                        time,
                        customer,
                        customer,
                        customer,
                        channel,
                        total,
                        discount,
                        due,
                        due,
                        due,
                        random.nextInt(50) == 0 ? "Đã hủy" : "Hoàn thành");
    }

    private String line(int amount) {
        int product = random.nextInt(PRODUCTS);
        int count = 1 + random.nextInt(3);
        return "%s,Sản phẩm thử số %d,,Cái,,%d,%d,0,0,%d,%d\n"
                .formatted(product(product), product, count, amount, amount, amount);
    }
}
