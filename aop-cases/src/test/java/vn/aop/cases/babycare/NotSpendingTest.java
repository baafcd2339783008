package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.aop.cases.Cases;
import vn.aop.core.change.LineTrade;
import vn.aop.core.change.TradeOff;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.plan.Plan;

/** What is gained and lost agrees with what is paid back, whatever is proposed. */
class NotSpendingTest {

    private final Plan plan = Cases.shipped().find("babycare-house").orElseThrow().plan();

    @Test
    void profit_moves_by_what_is_paid_back_less_what_is_spent() {
        List<TradeOff> spending =
                SeededProposals.of(plan, 200, 31).stream()
                        .flatMap(it -> plan.with(it.changes()).value().stream())
                        .map(it -> TradeOff.between(plan, it))
                        .filter(it -> it.payback().isSpent())
                        .filter(it -> it.lines().stream().allMatch(NotSpendingTest::isCost))
                        .toList();

        assertThat(spending)
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        it ->
                                assertThat(it.profit().after().minus(it.profit().before()))
                                        .isEqualTo(it.payback().net()));
        assertThat(spending).anyMatch(it -> it.caveats().notSpent().isPresent());
    }

    /** Whether the line stays as it is, or is a cost of the year. */
    private static boolean isCost(LineTrade trade) {
        AccountKind kind = trade.line().line().account().kind();
        return AccountKind.operatingCosts().contains(kind)
                || (trade.total().isSame() && trade.free().isSame());
    }
}
