package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
}
