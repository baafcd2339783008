package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.web.ChangedPlan;

/** Cash that is not to be trusted yet is told with that. */
class CashInDoubtTest {

    @TempDir Path temp;

    /** Without purchases 4 billion stay in the till: whoever reads of cash is told. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "decide --proposal %s/proposals/diaper-sale.yaml",
                "cut --save 20000000 --by 2026-12 --from 2026-09",
            })
    void says_so_where_goods_are_never_paid_for(String question) {
        Desk desk = Desk.in(temp);
        desk.plan().changing("plan.yaml", ChangedPlan::withoutGoods);
        String[] words = question.formatted(desk.plan()).split(" ", 2);

        assertThat(desk.answer(words[0], "--lang en " + words[1]).replaceAll("\\s+", " "))
                .contains("The cash told here is not to be trusted yet. The plan sells");
        assertThat(
                        JsonMapper.shared()
                                .readTree(
                                        desk.answer(
                                                words[0], "--format json --lang en " + words[1]))
                                .at("/tradeOff/cash/inDoubt/0/rule")
                                .asString())
                .isEqualTo("goods-payment");
    }

    /** Goods are there at the start and never bought: the till is as wrong. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "decide --proposal %s/proposals/diaper-sale.yaml",
                "cut --save 20000000 --by 2026-12 --from 2026-09",
            })
    void says_so_where_goods_are_sold_from_a_known_stock_and_never_bought(String question) {
        Desk desk = Desk.in(temp);
        desk.plan().changing("plan.yaml", ChangedPlan::withoutPurchases);
        String[] words = question.formatted(desk.plan()).split(" ", 2);

        assertThat(desk.answer(words[0], "--lang en " + words[1]).replaceAll("\\s+", " "))
                .contains("The cash told here is not to be trusted yet. Infant formula: over")
                .doesNotContain("Cash stays above the floor");
        assertThat(
                        JsonMapper.shared()
                                .readTree(
                                        desk.answer(
                                                words[0], "--format json --lang en " + words[1]))
                                .at("/tradeOff/cash/inDoubt/0/rule")
                                .asString())
                .isEqualTo("purchases-miss-sales");
    }

    @Test
    void the_ground_on_cash_says_that_nobody_knows() {
        Desk desk = Desk.in(temp);
        desk.plan().changing("plan.yaml", ChangedPlan::withoutPurchases);
        String proposal = "--proposal %s/proposals/diaper-sale.yaml".formatted(desk.plan());

        assertThat(desk.answer("decide", "--format json --lang en " + proposal))
                .contains("ground.cash-in-doubt")
                .doesNotContain("ground.above-floor");
        assertThat(desk.answer("decide", "--lang vi " + proposal).replaceAll("\\s+", " "))
                .contains("Chưa biết két có chịu nổi không, vì chưa tin được số tiền mặt tính ra.");
    }
}
