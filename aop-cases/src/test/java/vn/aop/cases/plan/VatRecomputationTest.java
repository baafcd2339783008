package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.VatFlow;
import vn.aop.core.projection.VatMonth;

/**
 * Value added tax by deduction, worked out a second time from the text of a plan file: read as
 * plain maps, in exact fractions, by none of the classes tried. All amounts are such that every tax
 * is in whole đồng, so that both have to be equal.
 */
class VatRecomputationTest {

    private static final String PLAN =
            """
            aop: 1
            company:
              name: Tiệm trà Sen
              industry: Tea
              scale: small
              currency: VND
              channels:
                - {id: shop, name: Shop}
                - {id: web, name: Web, feeRate: 0.05, settlementDays: 7}
              groups:
                - {id: leaf, name: Leaf tea, margin: 0.6, stockCoverDays: 45}
                - {id: classes, name: Tea classes, margin: 0.5, stocked: false}
              supplierDays: 15
              vat: {method: deduction, rate: 0.08, rates: {classes: 0.10}, paid: PERIOD, onPurchases: 0.05, purchaseRates: {classes: 0.08}, onFees: 0.10}
            year: {from: 2027-01}
            revenue:
              definition: {recognised: paid, returns: deducted, fees: included, tax: excluded}
            baseline:
              openingCash: 80000000
              openingVat: {carriedForward: 2000000}
              openingPayables: 9000000
              figures:
                - {account: revenue, channel: shop, group: leaf, months: [31000000, 22000000, 27000000, 30000000, 18000000, 25000000, 33000000, 41000000, 29000000, 35000000, 38000000, 52000000]}
                - {account: revenue, channel: web, group: leaf, months: [4000000, 3000000, 6000000, 5000000, 9000000, 7000000, 8000000, 12000000, 6000000, 11000000, 14000000, 19000000]}
                - {account: revenue, channel: web, group: classes, months: [9000000, 0, 9000000, 6000000, 3000000, 9000000, 12000000, 3000000, 6000000, 9000000, 15000000, 21000000]}
            budget:
              - {id: buy, name: Tea, account: purchases, group: leaf, months: [61000000, 5000000, 90000000, 12000000, 12000000, 64000000, 12000000, 12000000, 15000000, 12000000, 18000000, 12000000], limit: soft, running: true}
              - {id: rent, name: Rent, account: premises, months: [5000000, 5000000, 5000000, 5000000, 5000000, 5000000, 6000000, 6000000, 6000000, 6000000, 6000000, 6000000], limit: hard, running: true, vatRate: 0.10}
              - {id: stove, name: Stove, account: capex, months: [0, 0, 0, 0, 40000000, 0, 0, 0, 0, 0, 0, 0], limit: soft, running: true, vatRate: 0.08}
              - {id: wages, name: Wages, account: personnel, months: [7000000, 7000000, 7000000, 7000000, 7000000, 7000000, 7000000, 7000000, 7000000, 7000000, 7000000, 7000000], limit: hard, running: true}
            """;

    @ParameterizedTest
    @CsvSource({"monthly, 1", "quarterly, 3"})
    void every_month_is_what_a_recomputation_says(String period, int every) {
        String text = PLAN.replace("PERIOD", period);
        Recomputed exact = new Recomputed(text, every);

        VatFlow flow =
                Projection.of(PlanFile.read("plan.yaml", text).value().orElseThrow())
                        .vat()
                        .orElseThrow();

        assertThat(of(flow, VatMonth::output)).isEqualTo(exact.output);
        assertThat(of(flow, VatMonth::input)).isEqualTo(exact.input);
        assertThat(of(flow, VatMonth::net)).isEqualTo(exact.net);
        assertThat(of(flow, VatMonth::paid)).isEqualTo(exact.paid);
        assertThat(of(flow, VatMonth::balance)).isEqualTo(exact.balance);
        assertThat(exact.balance)
                .as("some months carry forward, and some owe")
                .anyMatch(it -> it.signum() < 0)
                .anyMatch(it -> it.signum() > 0);
    }

    private static List<BigDecimal> of(VatFlow flow, Function<VatMonth, Money> amount) {
        return flow.months().stream()
                .map(it -> plain(amount.apply(it).getAmount()))
                .collect(Collectors.toList());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    /** The year's tax, from the text alone. */
    private static final class Recomputed {
        private final List<BigDecimal> output = new ArrayList<>();
        private final List<BigDecimal> input = new ArrayList<>();
        private final List<BigDecimal> net = new ArrayList<>();
        private final List<BigDecimal> paid = new ArrayList<>();
        private final List<BigDecimal> balance = new ArrayList<>();
        private final Map<?, ?> company;
        private final Map<?, ?> vat;

        Recomputed(String text, int every) {
            Map<?, ?> plan =
                    (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
            company = map(plan, "company");
            vat = map(company, "vat");
            Map<?, ?> baseline = map(plan, "baseline");
            BigDecimal running = number(map(baseline, "openingVat"), "carriedForward").negate();
            BigDecimal due = BigDecimal.ZERO;
            for (int month = 0; month < 12; month++) {
                BigDecimal out = BigDecimal.ZERO;
                BigDecimal in = BigDecimal.ZERO;
                for (Map<?, ?> sale : maps(baseline, "figures")) {
                    BigDecimal sold = amount(sale, month);
                    out = out.add(sold.multiply(salesRate(sale.get("group"))));
                    in = in.add(onSold(sale, sold));
                }
                for (Map<?, ?> line : maps(plan, "budget")) {
                    BigDecimal rate =
                            line.containsKey("vatRate")
                                    ? number(line, "vatRate")
                                    : line.get("account").equals("purchases")
                                            ? number(vat, "onPurchases")
                                            : BigDecimal.ZERO;
                    in = in.add(amount(line, month).multiply(rate));
                }
                paid.add(plain(due));
                due = BigDecimal.ZERO;
                running = running.add(out).subtract(in);
                if ((month + 1) % every == 0 && running.signum() > 0) {
                    due = running;
                    running = BigDecimal.ZERO;
                }
                output.add(plain(out));
                input.add(plain(in));
                net.add(plain(out.subtract(in)));
                balance.add(plain(due.add(running)));
            }
        }

        /**
         * What channels keep as fees carries tax, and so does what keeps no stock as it is sold.
         */
        private BigDecimal onSold(Map<?, ?> sale, BigDecimal sold) {
            Map<?, ?> channel = find("channels", sale.get("channel"));
            Map<?, ?> group = find("groups", sale.get("group"));
            BigDecimal fees =
                    channel.containsKey("feeRate")
                            ? sold.multiply(number(channel, "feeRate"))
                                    .multiply(number(vat, "onFees"))
                            : BigDecimal.ZERO;
            return Boolean.FALSE.equals(group.get("stocked"))
                    ? fees.add(
                            sold.multiply(BigDecimal.ONE.subtract(number(group, "margin")))
                                    .multiply(
                                            number(
                                                    map(vat, "purchaseRates"),
                                                    (String) group.get("id"))))
                    : fees;
        }

        private BigDecimal salesRate(Object group) {
            Map<?, ?> own = map(vat, "rates");
            return own.containsKey(group) ? number(own, (String) group) : number(vat, "rate");
        }

        private Map<?, ?> find(String list, Object id) {
            return maps(company, list).stream()
                    .filter(it -> it.get("id").equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private static BigDecimal amount(Map<?, ?> line, int month) {
            return new BigDecimal(((List<?>) line.get("months")).get(month).toString());
        }

        private static BigDecimal number(Map<?, ?> from, String key) {
            return new BigDecimal(from.get(key).toString());
        }

        private static Map<?, ?> map(Map<?, ?> from, String key) {
            return (Map<?, ?>) from.get(key);
        }

        private static List<Map<?, ?>> maps(Map<?, ?> from, String key) {
            List<?> list = (List<?>) from.get(key);
            return IntStream.range(0, list.size())
                    .<Map<?, ?>>mapToObj(it -> (Map<?, ?>) list.get(it))
                    .toList();
        }
    }
}
