package vn.aop.core.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.aop.core.text.Text;

class VocabularyTest {

    private static final Account ADS =
            new Account("facebook_ads", AccountKind.MARKETING, Text.of("Ads"));

    @Test
    void knows_own_accounts_and_kinds() {
        Vocabulary vocabulary = Vocabulary.of(List.of(ADS), List.of(), List.of());

        assertThat(vocabulary.account("facebook_ads")).contains(ADS);
        assertThat(vocabulary.account("marketing")).contains(Account.of(AccountKind.MARKETING));
        assertThat(vocabulary.account("tiktok_ads")).isEmpty();
        assertThat(vocabulary.account("gross_profit")).isEmpty();
    }

    @Test
    void a_company_may_name_a_kind_in_its_own_words() {
        Account named = new Account("marketing", AccountKind.MARKETING, Text.of("Tiếp thị"));
        Vocabulary vocabulary = Vocabulary.of(List.of(named), List.of(), List.of());

        assertThat(vocabulary.account("marketing")).contains(named);
        assertThat(vocabulary.accountIds()).doesNotHaveDuplicates();
    }

    @Test
    void names_stand_in_statement_order_before_measures_and_balances() {
        Vocabulary vocabulary = Vocabulary.of(List.of(ADS), List.of(), List.of());

        assertThat(vocabulary.names())
                .containsExactly(
                        "revenue",
                        "cost_of_goods",
                        "channel_fees",
                        "marketing",
                        "personnel",
                        "premises",
                        "other_operating",
                        "purchases",
                        "capex",
                        "tax",
                        "financing",
                        "loans",
                        "repayments",
                        "interest",
                        "drawings",
                        "tax_withheld",
                        "facebook_ads",
                        "contribution",
                        "contribution_margin",
                        "gross_margin",
                        "gross_profit",
                        "operating_profit",
                        "cash",
                        "stock",
                        "stock_cover_days");
    }

    @Test
    void tags_are_channels_then_groups() {
        Vocabulary vocabulary =
                Vocabulary.of(List.of(), List.of("store", "online"), List.of("toys", "diapers"));

        assertThat(vocabulary.tags()).containsExactly("online", "store", "diapers", "toys");
    }
}
