package vn.aop.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.organic;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevenuePlanTest {

    @ParameterizedTest(name = "{0} {1} grows by {2}")
    @CsvSource({
        "online, toys, 0.04",
        "online, diapers, 0.03",
        "store, toys, 0.02",
        "store, diapers, 0.01",
    })
    void of_the_entries_that_hold_the_most_detailed_counts(
            String channel, String group, BigDecimal growth) {
        List<Organic> entries =
                List.of(
                        organic("*", "toys", "0.02"),
                        organic("online", "toys", "0.04"),
                        organic("*", "*", "0.01"),
                        organic("online", "*", "0.03"));

        RevenuePlan revenue = new RevenuePlan(Optional.empty(), entries, List.of());

        assertThat(revenue.organicGrowth(channel, group)).isEqualByComparingTo(growth);
    }

    @Test
    void where_nothing_is_said_nothing_grows() {
        RevenuePlan revenue =
                new RevenuePlan(
                        Optional.empty(), List.of(organic("online", "*", "0.03")), List.of());

        assertThat(revenue.organicGrowth("store", "toys")).isZero();
        assertThat(RevenuePlan.empty().organicGrowth("store", "toys")).isZero();
    }

    @Test
    void finds_what_is_planned_outright_by_channel_and_group() {
        MonthlyRevenue toys = new MonthlyRevenue("online", "toys", vnd(everyMonth(5)));
        RevenuePlan revenue = new RevenuePlan(Optional.empty(), List.of(), List.of(toys));

        assertThat(revenue.monthly("online", "toys")).contains(toys);
        assertThat(revenue.monthly("store", "toys")).isEmpty();
        assertThat(revenue.monthly("online", "diapers")).isEmpty();
    }

    @Test
    void refuses_to_lose_more_than_there_was() {
        assertThat(organic("*", "*", "-1").growth()).isEqualByComparingTo("-1");
        assertThatThrownBy(() -> organic("*", "*", "-1.01"))
                .hasMessage("Revenue grows organically by -1.01; give a share of -1 or more");
    }

    @Test
    void refuses_three_months() {
        assertThatThrownBy(() -> new MonthlyRevenue("online", "toys", vnd(1, 2, 3)))
                .hasMessage(
                        "Revenue of toys in online has 3 monthly amounts; give 12, first fiscal"
                                + " month first");
    }
}
