package vn.aop.core.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.aop.core.text.Text;

/**
 * The laws are those of quantity calculus: BIPM, The International System of Units, section 5.4.
 */
class UnitTest {

    static final Measure ORDERS = measure("orders");
    static final Measure CUSTOMERS = measure("customers");

    private static Measure measure(String id) {
        return Measure.of(id, Text.of(id), Text.of(id));
    }

    private static Unit per(Unit unit, Measure measure) {
        return unit.dividedBy(measure.unit()).orElseThrow();
    }

    @Test
    void money_by_orders_is_money_for_each_and_times_orders_money_again() {
        Unit each = per(Unit.MONEY, ORDERS);

        assertThat(each).hasToString("money/orders");
        assertThat(each.isWrittenAsMoney()).isTrue();
        assertThat(each.isAmount()).isFalse();
        assertThat(each.times(ORDERS.unit())).containsSame(Unit.MONEY);
        assertThat(Unit.MONEY.dividedBy(each)).contains(ORDERS.unit());
    }

    @Test
    void a_count_by_itself_is_a_share_and_by_another_a_number() {
        assertThat(ORDERS.unit().dividedBy(measure("orders").unit())).containsSame(Unit.RATIO);
        assertThat(per(ORDERS.unit(), CUSTOMERS).kind()).isEqualTo(Unit.Kind.COUNT_PER_COUNT);
        assertThat(per(ORDERS.unit(), CUSTOMERS)).hasToString("orders/customers");
    }

    /** Revenue a customer = revenue an order × orders a customer. */
    @Test
    void what_goes_out_goes_out() {
        Unit bill = per(Unit.MONEY, ORDERS);
        Unit visits = per(ORDERS.unit(), CUSTOMERS);

        assertThat(bill.times(visits)).contains(per(Unit.MONEY, CUSTOMERS));
        assertThat(per(Unit.MONEY, CUSTOMERS).dividedBy(bill)).contains(visits);
    }

    @Test
    void what_means_nothing_does_not_exist() {
        assertThat(Unit.MONEY.times(Unit.MONEY)).isEmpty();
        assertThat(Unit.MONEY.dividedBy(Unit.DAYS)).isEmpty();
        assertThat(ORDERS.unit().times(CUSTOMERS.unit())).isEmpty();
        assertThat(Unit.RATIO.dividedBy(ORDERS.unit())).isEmpty();
        assertThat(per(Unit.MONEY, ORDERS).dividedBy(CUSTOMERS.unit())).isEmpty();
        assertThat(ORDERS.unit().dividedBy(Unit.MONEY)).isEmpty();
    }

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of(
                List.of(
                        Unit.MONEY,
                        Unit.RATIO,
                        Unit.DAYS,
                        ORDERS.unit(),
                        CUSTOMERS.unit(),
                        per(Unit.MONEY, ORDERS),
                        per(Unit.MONEY, CUSTOMERS),
                        per(Unit.DAYS, ORDERS),
                        per(ORDERS.unit(), CUSTOMERS),
                        per(CUSTOMERS.unit(), ORDERS)));
    }

    @Property
    void a_product_is_the_same_either_way_round(@ForAll("units") Unit a, @ForAll("units") Unit b) {
        assertThat(a.times(b)).isEqualTo(b.times(a));
    }

    @Property
    void dividing_undoes_multiplying(@ForAll("units") Unit a, @ForAll("units") Unit b) {
        Optional<Unit> product = a.times(b);

        product.ifPresent(it -> assertThat(it.dividedBy(b)).contains(a));
    }

    @Property
    void a_unit_by_itself_is_a_pure_number(@ForAll("units") Unit a) {
        assertThat(a.dividedBy(a)).containsSame(Unit.RATIO);
        assertThat(a.times(Unit.RATIO)).contains(a);
        assertThat(a.dividedBy(Unit.RATIO)).contains(a);
    }
}
