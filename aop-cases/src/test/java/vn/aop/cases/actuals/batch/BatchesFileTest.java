package vn.aop.cases.actuals.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.aop.cases.actuals.DaySum;
import vn.aop.cases.actuals.OrderIds;
import vn.aop.cases.actuals.mapping.Declarations;
import vn.aop.cases.file.ShippedSchema;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.text.Validated;

/** What is kept of files is read as it was written. */
class BatchesFileTest {

    private static final ShippedSchema SCHEMA =
            new ShippedSchema("batches-1.schema.json", BatchesFile.schema());

    private final Random random = new Random(7);

    private Batch batch(int number) {
        LocalDate from = LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28));
        List<YearMonth> month = List.of(YearMonth.of(2026, 2));
        return new Batch(
                "b" + number,
                new Batch.Export(
                        "Bán hàng: quý 1 (lần %d).xlsx".formatted(random.nextInt(9)),
                        Sha256.of("a" + number),
                        random.nextBoolean() ? "plain" : "other-1f2e3d"),
                from,
                from.plusDays(random.nextInt(60)),
                new Batch.Rows(100, random.nextInt(50), random.nextInt(20), random.nextInt(3)),
                "VND",
                Map.of(
                        "revenue", new BigDecimal(random.nextInt(1_000_000_000)),
                        "tax", new BigDecimal("-12.50")),
                random.nextInt(3),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(
                                new RevenueDefinition(
                                        RevenueDefinition.Recognised.PAID,
                                        RevenueDefinition.Returns.IGNORED,
                                        RevenueDefinition.Part.INCLUDED,
                                        RevenueDefinition.Part.EXCLUDED)),
                random.nextBoolean()
                        ? Declarations.nothing()
                        : new Declarations(month, month, Actuals.Costs.FROM_MARGINS),
                Sha256.of("b" + number));
    }

    @Test
    void a_list_is_read_as_it_was_written_and_keeps_to_the_schema() {
        for (int i = 0; i < 50; i++) {
            List<Batch> batches = new ArrayList<>();
            for (int j = random.nextInt(4); j > 0; j--) {
                batches.add(batch(j));
            }

            String yaml = BatchesFile.writeYaml(batches);

            assertThat(BatchesFile.read("batches.yaml", yaml))
                    .as(yaml)
                    .isEqualTo(Validated.valid(batches));
            assertThat(SCHEMA.problemsOf(yaml)).isEmpty();
        }
    }

    @Test
    void the_shipped_schema_is_the_one_of_the_shapes() {
        SCHEMA.assertIsUpToDate();
        assertThat(SCHEMA.problemsAsSchema()).isEmpty();
    }

    @Test
    void sums_are_read_as_they_were_written() {
        YearMonth month = YearMonth.of(2026, 3);
        List<DaySum> sums =
                List.of(
                        sum(month, Optional.of(month.atDay(5)), "revenue", "1500000.25", 3, 0),
                        sum(month, Optional.of(month.atDay(6)), "revenue", "0", 2, 0),
                        sum(month, Optional.empty(), "tax", "0", 0, 1),
                        sum(
                                month,
                                Optional.empty(),
                                "orders",
                                "0.3333333333333333333333333333333333333333",
                                1,
                                0));

        assertThat(SumsCsv.read("b1.csv", SumsCsv.write(sums), "b1"))
                .isEqualTo(Validated.valid(sums));
        assertThat(SumsCsv.write(sums))
                .startsWith(
                        """
                        date,account,channel,group,amount,rows,zeros
                        2026-03-05,revenue,online,,1500000.25,3,0
                        2026-03-06,revenue,online,,0,2,0
                        2026-03,tax,online,,0,0,1
                        """);
    }

    private static DaySum sum(
            YearMonth month,
            Optional<LocalDate> day,
            String subject,
            String amount,
            long rows,
            long zeros) {
        return new DaySum(
                month,
                day,
                subject,
                Optional.of("online"),
                Optional.empty(),
                new BigDecimal(amount),
                rows,
                zeros);
    }

    @Test
    void a_broken_row_is_told_with_its_line() {
        String good = "date,account,channel,group,amount,rows,zeros\n2026-03,tax,,,1,1,0\n";

        for (String bad :
                List.of(
                        "2026-13,tax,,,1,1,0",
                        "2026-03,tax,,,x,1,0",
                        "2026-03,tax,,,1,0,0",
                        "2026-03,tax,,,1,1")) {
            assertThat(SumsCsv.read("b1.csv", good + bad + "\n", "b1").problems())
                    .as(bad)
                    .singleElement()
                    .satisfies(it -> assertThat(it.place()).isEqualTo("b1.csv:3"));
        }
        assertThat(SumsCsv.read("b1.csv", "date,amount\n", "b1").problems()).hasSize(1);
    }

    @Test
    void orders_are_read_as_they_were_written() {
        TreeMap<YearMonth, long[]> hashes = new TreeMap<>();
        hashes.put(YearMonth.of(2026, 1), random.longs(200).toArray());
        hashes.put(YearMonth.of(2026, 2), new long[] {-1, 1, Long.MIN_VALUE});
        OrderIds orders = new OrderIds(hashes);

        assertThat(OrdersCsv.read("o.csv", OrdersCsv.write(orders), "b1"))
                .isEqualTo(Validated.valid(orders));
        for (String bad : List.of("month,hash\n2026-01,12\n", "month;hash\n", "")) {
            assertThat(OrdersCsv.read("o.csv", bad, "b1").problems()).as(bad).hasSize(1);
        }
    }
}
