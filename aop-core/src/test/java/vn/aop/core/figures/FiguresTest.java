package vn.aop.core.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.figures.Books.VND;
import static vn.aop.core.figures.Books.YEAR;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.text.Text;

class FiguresTest {

    private static final YearMonth JANUARY = YEAR.first();
    private static final Line ONLINE_TOYS =
            Line.of(Account.of(AccountKind.REVENUE), "online", "toys");

    @Property(tries = 300)
    void two_parts_of_the_year_add_up_to_the_year(
            @ForAll("entries") List<Books.Entry> entries, @ForAll @IntRange(max = 10) int last) {
        Figures figures = Books.figures(entries);
        Selection revenue = Selection.of(AccountKind.REVENUE);
        YearMonth month = JANUARY.plusMonths(last);

        Money toDate = figures.sum(revenue, YEAR.through(month));
        Money rest = figures.sum(revenue, YEAR.after(month).orElseThrow());

        assertThat(toDate.plus(rest)).isEqualTo(figures.sum(revenue, YEAR.span()));
    }

    @Property(tries = 300)
    void single_months_add_up_to_their_span(
            @ForAll("entries") List<Books.Entry> entries, @ForAll("spans") Span span) {
        Figures figures = Books.figures(entries);
        Selection marketing = Selection.of("marketing", "online");

        Money months =
                Money.total(span.months().stream().map(it -> figures.sum(marketing, it)).toList());

        assertThat(months).isEqualTo(figures.sum(marketing, span));
    }

    @Property(tries = 300)
    void channels_groups_and_their_cells_add_up_to_the_whole(
            @ForAll("entries") List<Books.Entry> entries, @ForAll("spans") Span span) {
        Figures figures = Books.figures(entries);
        Money whole = figures.sum(Selection.of("revenue"), span);

        Money channels = total(figures, span, Books.CHANNELS);
        Money groups = total(figures, span, Books.GROUPS);
        Money cells = Money.zero(VND);
        for (String channel : Books.CHANNELS) {
            for (String group : Books.GROUPS) {
                cells = cells.plus(figures.sum(Selection.of("revenue", channel, group), span));
            }
        }

        assertThat(List.of(channels, groups, cells)).containsOnly(whole);
    }

    @Property(tries = 200)
    void the_first_month_is_the_first_in_which_a_line_is_not_zero(
            @ForAll("entries") List<Books.Entry> entries) {
        Figures figures = Books.figures(entries);

        assertThat(figures.firstMonth(line -> true))
                .isEqualTo(
                        YEAR.months().stream()
                                .filter(
                                        month ->
                                                figures.lines().stream()
                                                        .anyMatch(
                                                                it ->
                                                                        !figures.amount(it, month)
                                                                                .isZero()))
                                .findFirst());
        assertThat(figures.firstMonth(line -> false)).isEmpty();
    }

    @Test
    void a_line_is_the_same_in_a_span_whatever_it_holds_in_other_months() {
        Figures one = Figures.builder(YEAR, VND).add(ONLINE_TOYS, JANUARY, vnd(5)).build();
        Figures none = Figures.empty(YEAR, VND);
        Span later = new Span(JANUARY.plusMonths(1), YEAR.last());

        assertThat(one.isSame(none, ONLINE_TOYS, later)).isTrue();
        assertThat(one.isSame(none, ONLINE_TOYS, Span.of(JANUARY))).isFalse();
        assertThat(none.isSame(one, ONLINE_TOYS, YEAR.span())).isFalse();
    }

    @Property(tries = 200)
    void adding_figures_adds_every_sum(
            @ForAll("entries") List<Books.Entry> some,
            @ForAll("entries") List<Books.Entry> others) {
        Figures a = Books.figures(some);
        Figures b = Books.figures(others);
        Selection selection = Selection.of(AccountKind.REVENUE, "online");

        Figures both = Figures.builder(YEAR, VND).addAll(a).addAll(b).build();

        assertThat(both.sum(selection, YEAR.span()))
                .isEqualTo(a.sum(selection, YEAR.span()).plus(b.sum(selection, YEAR.span())));
    }

    @Test
    void a_line_that_is_not_held_is_zero() {
        Figures figures = Figures.empty(YEAR, VND);

        assertThat(figures.amount(ONLINE_TOYS, JANUARY)).isEqualTo(Money.zero(VND));
        assertThat(figures.isEmpty()).isTrue();
    }

    @Test
    void amounts_of_one_line_and_month_add_up() {
        Figures figures =
                Figures.builder(YEAR, VND)
                        .add(ONLINE_TOYS, JANUARY, vnd(300))
                        .add(ONLINE_TOYS, JANUARY, vnd(-40))
                        .build();

        assertThat(figures.amount(ONLINE_TOYS, JANUARY)).isEqualTo(vnd(260));
        assertThat(figures.isEmpty()).isFalse();
    }

    @Test
    void a_kind_takes_in_the_accounts_under_it() {
        Account ads = new Account("facebook_ads", AccountKind.MARKETING, Text.of("Ads"));
        Figures figures =
                Figures.builder(YEAR, VND)
                        .add(Line.of(ads), JANUARY, vnd(30))
                        .add(Line.of(Account.of(AccountKind.MARKETING)), JANUARY, vnd(5))
                        .build();

        assertThat(figures.sum(Selection.of("marketing"), JANUARY)).isEqualTo(vnd(35));
        assertThat(figures.sum(Selection.of("facebook_ads"), JANUARY)).isEqualTo(vnd(30));
    }

    @Test
    void what_was_built_stays_when_the_builder_goes_on() {
        Figures.Builder builder = Figures.builder(YEAR, VND).add(ONLINE_TOYS, JANUARY, vnd(1));

        Figures figures = builder.build();
        builder.add(ONLINE_TOYS, JANUARY, vnd(1));

        assertThat(figures.amount(ONLINE_TOYS, JANUARY)).isEqualTo(vnd(1));
    }

    @Test
    void equal_figures_have_equal_hash_codes_whatever_their_accounts_are_called() {
        Figures inEnglish = rent("Rent");
        Figures inVietnamese = rent("Tiền thuê");

        assertThat(inEnglish).isEqualTo(inVietnamese).hasSameHashCodeAs(inVietnamese);
    }

    @Test
    void figures_differ_by_an_amount_a_line_a_year_or_a_currency() {
        Figures figures = Figures.builder(YEAR, VND).add(ONLINE_TOYS, JANUARY, vnd(1)).build();

        assertThat(figures)
                .isNotEqualTo(Figures.builder(YEAR, VND).add(ONLINE_TOYS, JANUARY, vnd(2)).build())
                .isNotEqualTo(Figures.empty(YEAR, VND));
        assertThat(Figures.empty(YEAR, VND))
                .isNotEqualTo(Figures.empty(YEAR.previous(), VND))
                .isNotEqualTo(Figures.empty(YEAR, CurrencyUnit.USD));
    }

    @Test
    void lines_stand_in_statement_order() {
        Line rent = Line.of(Account.of(AccountKind.PREMISES));
        Line storeToys = Line.of(Account.of(AccountKind.REVENUE), "store", "toys");
        Line onlineDiapers = Line.of(Account.of(AccountKind.REVENUE), "online", "diapers");

        Figures figures =
                Figures.builder(YEAR, VND)
                        .add(rent, JANUARY, vnd(1))
                        .add(storeToys, JANUARY, vnd(1))
                        .add(ONLINE_TOYS, JANUARY, vnd(1))
                        .add(onlineDiapers, JANUARY, vnd(1))
                        .build();

        assertThat(figures.lines()).containsExactly(onlineDiapers, ONLINE_TOYS, storeToys, rent);
    }

    @Test
    void refuses_another_currency() {
        Figures.Builder builder = Figures.builder(YEAR, VND);

        assertThatThrownBy(() -> builder.add(ONLINE_TOYS, JANUARY, Money.parse("USD 1.00")))
                .isInstanceOf(IllegalArgumentException.class)
                .isNotInstanceOf(CurrencyMismatchException.class)
                .hasMessage("Amount USD 1.00 is not in VND; give it in the plan's currency");
    }

    @Test
    void twelve_amounts_are_the_months_of_the_year() {
        List<Money> months = LongStream.rangeClosed(1, 12).mapToObj(FiguresTest::vnd).toList();

        Figures figures =
                Figures.builder(YEAR, VND)
                        .addMonths(ONLINE_TOYS, months)
                        .addMonths(ONLINE_TOYS, months)
                        .build();

        assertThat(figures.amount(ONLINE_TOYS, YEAR.last())).isEqualTo(vnd(24));
        assertThat(figures.months(Selection.of("revenue")).get(2)).isEqualTo(vnd(6));
    }

    @Test
    void refuses_eleven_amounts_and_another_currency_among_twelve() {
        Figures.Builder builder = Figures.builder(YEAR, VND);
        List<Money> dollars = Collections.nCopies(12, Money.parse("USD 1.00"));

        assertThatThrownBy(() -> builder.addMonths(ONLINE_TOYS, dollars.subList(0, 11)))
                .hasMessageContaining("has 11 monthly amounts; give 12");
        assertThatThrownBy(() -> builder.addMonths(ONLINE_TOYS, dollars))
                .hasMessage("Amount USD 1.00 is not in VND; give it in the plan's currency");
    }

    @Test
    void refuses_a_month_outside_the_year() {
        Figures.Builder builder = Figures.builder(YEAR, VND);

        assertThatThrownBy(() -> builder.add(ONLINE_TOYS, JANUARY.minusMonths(1), vnd(1)))
                .hasMessage("Month 2025-12 lies outside the fiscal year 2026-01..2026-12");
    }

    @Test
    void refuses_a_sum_that_does_not_fit() {
        Figures figures =
                Figures.builder(YEAR, VND)
                        .add(ONLINE_TOYS, JANUARY, vnd(Long.MAX_VALUE))
                        .add(ONLINE_TOYS, JANUARY.plusMonths(1), vnd(1))
                        .build();

        assertThatThrownBy(() -> figures.sum(Selection.of("revenue"), YEAR.span()))
                .isInstanceOf(ArithmeticException.class);
    }

    private static Figures rent(String name) {
        Line line = Line.of(new Account("rent", AccountKind.PREMISES, Text.of(name)));
        return Figures.builder(YEAR, VND).add(line, JANUARY, vnd(10)).build();
    }

    private static Money total(Figures figures, Span span, List<String> tags) {
        return Money.total(
                tags.stream().map(tag -> figures.sum(Selection.of("revenue", tag), span)).toList());
    }

    private static Money vnd(long amount) {
        return Money.ofMinor(VND, amount);
    }

    @Provide
    Arbitrary<List<Books.Entry>> entries() {
        return Books.entries();
    }

    @Provide
    Arbitrary<Span> spans() {
        return Books.spans();
    }
}
