package vn.aop.core.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.text.Text;

/** Lines, and what they are made of: accounts, channels, groups, and the ids of all three. */
class LineTest {

    private static final Text NAME = Text.of("name");
    private static final Account ADS =
            new Account("facebook_ads", AccountKind.MARKETING, Text.of("Ads"));

    @ParameterizedTest(name = "{0} {1} takes it: {2}")
    @CsvSource({
        "marketing, '', true",
        "facebook_ads, '', true",
        "facebook_ads, online, true",
        "marketing, toys, true",
        "marketing, toys online, true",
        "marketing, online store, false",
        "marketing, store, false",
        "revenue, '', false",
        "tiktok_ads, '', false",
    })
    void a_selection_takes_the_lines_that_have_its_account_and_every_tag(
            String account, String tags, boolean taken) {
        Line line = Line.of(ADS, "online", "toys");
        List<String> asked = tags.isEmpty() ? List.of() : List.of(tags.split(" "));

        assertThat(new Selection(account, asked).matches(line)).isEqualTo(taken);
    }

    @Test
    void a_line_without_channel_has_no_tag() {
        assertThat(Selection.of("marketing", "online").matches(Line.of(ADS))).isFalse();
    }

    @Test
    void a_line_keeps_its_place_on_another_account() {
        Line sold = Line.of(Account.of(AccountKind.REVENUE), "online", "toys");

        assertThat(sold.on(ADS)).isEqualTo(Line.of(ADS, "online", "toys"));
    }

    @Test
    void accounts_stand_by_kind_then_by_id() {
        Account revenue = Account.of(AccountKind.REVENUE);
        Account tiktok = new Account("a_tiktok", AccountKind.MARKETING, NAME);

        assertThat(List.of(ADS, revenue, tiktok).stream().sorted())
                .containsExactly(revenue, tiktok, ADS);
    }

    @Test
    void an_account_is_its_kind_when_it_has_the_id_of_it() {
        assertThat(Account.of(AccountKind.COST_OF_GOODS).isKind()).isTrue();
        assertThat(Account.of(AccountKind.COST_OF_GOODS).id()).isEqualTo("cost_of_goods");
        assertThat(ADS.isKind()).isFalse();
    }

    @Test
    void more_is_better_for_revenue_alone_and_neither_where_the_amount_does_not_tell() {
        assertThat(AccountKind.values())
                .filteredOn(kind -> kind.better() == Better.MORE)
                .containsExactly(AccountKind.REVENUE);
        assertThat(AccountKind.values())
                .filteredOn(kind -> kind.better() == Better.NEITHER)
                .containsExactly(
                        AccountKind.PURCHASES,
                        AccountKind.CAPEX,
                        AccountKind.TAX,
                        AccountKind.FINANCING,
                        AccountKind.LOANS,
                        AccountKind.REPAYMENTS,
                        AccountKind.DRAWINGS,
                        AccountKind.TAX_WITHHELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Online", "1st", "_x", "on-line", "cửa_hàng", "a b"})
    void refuses_an_id_that_cannot_stand_in_a_metric(String id) {
        assertThatThrownBy(() -> new Channel(id, NAME, BigDecimal.ZERO, 0))
                .hasMessage(
                        ("Id '%s' cannot be used; write lower-case letters, digits and _, a letter"
                                        + " first, at most 40 of them")
                                .formatted(id));
    }

    @Test
    void elements_of_a_plan_may_be_written_larger() {
        assertThat(Names.requireElementId("G1-online")).isEqualTo("G1-online");
        assertThatThrownBy(() -> Names.requireElementId("1G"))
                .hasMessage(
                        "Id '1G' cannot be used; write letters, digits, _ and -, a letter first, at"
                                + " most 40 of them");
    }

    /** Every text of three letters of those that matter, and the lengths around the longest. */
    @Test
    void ids_are_spelt_as_the_patterns_say() {
        String letters = "azAZ09_-/`{@[. é";
        List<String> all = new ArrayList<>(List.of("", "a".repeat(40), "a".repeat(41)));
        for (char one : letters.toCharArray()) {
            all.add(String.valueOf(one));
            for (char two : letters.toCharArray()) {
                for (char three : letters.toCharArray()) {
                    all.add("" + one + two + three);
                }
            }
        }

        assertThat(all)
                .allSatisfy(
                        id -> {
                            assertThat(Names.isMetricName(id))
                                    .isEqualTo(Names.METRIC_NAME.matcher(id).matches());
                            assertThat(Names.isElementId(id))
                                    .isEqualTo(Names.ELEMENT_ID.matcher(id).matches());
                        });
    }

    @ParameterizedTest(name = "fee rate {0}, {1} days: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.01 | 0   | The fee rate of channel online is 1.01; give a share from 0 to 1",
                "-0.1 | 0   | The fee rate of channel online is -0.1; give a share from 0 to 1",
                "0.1  | -1  | Channel online settles after -1 days; give 0 to 365",
                "0.1  | 366 | Channel online settles after 366 days; give 0 to 365",
            })
    void refuses_a_channel_that_cannot_be(BigDecimal feeRate, int days, String message) {
        assertThatThrownBy(() -> new Channel("online", NAME, feeRate, days)).hasMessage(message);
    }

    @Test
    void a_channel_may_keep_all_or_nothing_and_settle_within_the_year() {
        assertThat(new Channel("online", NAME, BigDecimal.ONE, 365).settlementDays())
                .isEqualTo(365);
        assertThat(new Channel("store", NAME, BigDecimal.ZERO, 0).feeRate()).isZero();
    }

    @Test
    void the_margin_of_a_group_may_differ_by_channel() {
        ProductGroup toys =
                new ProductGroup(
                        "toys",
                        NAME,
                        new BigDecimal("0.40"),
                        Map.of("online", new BigDecimal("0.35")),
                        30);

        assertThat(toys.marginIn("online")).isEqualByComparingTo("0.35");
        assertThat(toys.marginIn("store")).isEqualByComparingTo("0.40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.01", "-1.01"})
    void refuses_a_margin_beyond_the_price(BigDecimal margin) {
        assertThatThrownBy(() -> new ProductGroup("toys", NAME, margin, Map.of(), 0))
                .hasMessage(
                        "Group toys has a margin of %s; give a share from -1 to 1"
                                .formatted(margin));
        assertThatThrownBy(
                        () ->
                                new ProductGroup(
                                        "toys", NAME, BigDecimal.ZERO, Map.of("online", margin), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-1"})
    void the_margin_may_be_all_of_the_price_or_a_loss_of_it(BigDecimal margin) {
        assertThat(new ProductGroup("toys", NAME, margin, Map.of(), 0).marginIn("store"))
                .isEqualTo(margin);
    }

    @Test
    void refuses_a_stock_cover_of_less_than_nothing() {
        assertThatThrownBy(() -> new ProductGroup("toys", NAME, BigDecimal.ZERO, Map.of(), -1))
                .hasMessage("Group toys has a stock cover of -1 days; give 0 or more");
    }

    @Test
    void actuals_know_only_months_of_their_year() {
        YearMonth outside = YearMonth.of(2027, 1);
        Figures figures = Figures.empty(Books.YEAR, Books.VND);

        assertThatThrownBy(() -> Actuals.of(figures, List.of(outside), "sales.csv"))
                .hasMessage("Month 2027-01 lies outside the fiscal year 2026-01..2026-12");
    }

    @Test
    void actuals_know_their_months_in_order() {
        YearMonth january = Books.YEAR.first();
        Figures figures = Figures.empty(Books.YEAR, Books.VND);

        Actuals actuals = Actuals.of(figures, List.of(january.plusMonths(1), january), "sales.csv");

        assertThat(actuals.months()).containsExactly(january, january.plusMonths(1));
    }

    @Test
    void lines_of_an_account_stand_by_channel_then_by_group() {
        Line onlyGroup = new Line(ADS, Optional.empty(), Optional.of("toys"));

        assertThat(
                        List.of(Line.of(ADS, "online", "toys"), onlyGroup, Line.of(ADS)).stream()
                                .sorted())
                .containsExactly(Line.of(ADS), onlyGroup, Line.of(ADS, "online", "toys"));
    }
}
