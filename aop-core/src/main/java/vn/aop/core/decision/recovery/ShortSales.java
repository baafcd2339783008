package vn.aop.core.decision.recovery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.aop.core.change.Difference;
import vn.aop.core.company.Company;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.review.AccountReview;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * What sales are short of to date, in parts that add up: by channel, and within each by product
 * group; by group alone where nothing is sold by channel. The parts that matter most are named and
 * the others told as one.
 *
 * @param review the review
 * @param reach the goal; only sales that move it are told, as narrow as its metric asks for them
 */
record ShortSales(MonthlyReview review, GoalReach reach) {

    private static final int MOST_PLACES = 3;
    private static final int MOST_GROUPS = 2;

    /** Returns the places where sales are short, the gravest first; none where none is. */
    List<Difference> places() {
        List<AccountReview> parts =
                Stream.<Predicate<AccountReview>>of(
                                it -> it.channel().isPresent() && it.group().isEmpty(),
                                it -> it.channel().isPresent() && it.group().isPresent(),
                                it -> it.channel().isEmpty() && it.group().isPresent())
                        .map(this::rows)
                        .filter(it -> !it.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        List<AccountReview> named =
                parts.stream().filter(it -> gap(it).signum() < 0).limit(MOST_PLACES).toList();
        if (named.isEmpty()) {
            return List.of();
        }
        List<Difference> places = new ArrayList<>(named.stream().map(this::place).toList());
        others(parts, named, this::channelOrGroup)
                .map(
                        it ->
                                new Difference(
                                        Place.of("revenue"),
                                        Message.of("correct.look-else").with("part", it)))
                .ifPresent(places::add);
        return places;
    }

    /** Revenue narrowed in some way, the most short first. */
    private List<AccountReview> rows(Predicate<AccountReview> which) {
        return review.accounts().stream()
                .filter(it -> it.account().equals(AccountKind.REVENUE.id()))
                .filter(it -> reach.holdsSales(it.tags()))
                .filter(which)
                .sorted(Comparator.comparing(ShortSales::gap))
                .toList();
    }

    private Difference place(AccountReview sales) {
        List<Message> parts = within(sales);
        return new Difference(
                Place.of("revenue").then(tags(sales)),
                Message.of(parts.isEmpty() ? "correct.look-sales" : "correct.look-sales-within")
                        .with("sales", selection(sales))
                        .with("short", sales.toDate().variance().value().negated())
                        .with("actual", sales.toDate().actual().value())
                        .with("plan", sales.toDate().plan().value())
                        .with("parts", parts));
    }

    /** The groups of a channel; what they are short of is what the channel is. */
    private List<Message> within(AccountReview sales) {
        List<AccountReview> groups =
                sales.channel().isEmpty() || sales.group().isPresent()
                        ? List.of()
                        : rows(
                                it ->
                                        it.channel().equals(sales.channel())
                                                && it.group().isPresent());
        List<AccountReview> named =
                groups.stream().filter(it -> gap(it).signum() < 0).limit(MOST_GROUPS).toList();
        return Stream.concat(
                        named.stream().map(it -> part(it, group(it))),
                        others(groups, named, this::group).stream())
                .toList();
    }

    /**
     * What the other parts come to together; by name where it is one. Nothing is said of them where
     * one of them is held against no known plan.
     */
    private Optional<Message> others(
            List<AccountReview> all,
            List<AccountReview> named,
            Function<AccountReview, Text> name) {
        List<AccountReview> others = all.stream().filter(it -> !named.contains(it)).toList();
        if (others.stream().anyMatch(it -> it.toDate().variance().value().number().isEmpty())) {
            return Optional.empty();
        }
        if (others.size() == 1) {
            return Optional.of(others.get(0))
                    .filter(it -> gap(it).signum() != 0)
                    .map(it -> part(it, name.apply(it)));
        }
        BigDecimal gap =
                others.stream().map(ShortSales::gap).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(gap)
                .filter(it -> it.signum() != 0)
                .map(
                        it ->
                                Message.of(
                                                it.signum() < 0
                                                        ? "correct.look-others-short"
                                                        : "correct.look-others-over")
                                        .with("gap", Value.of(it.abs(), Unit.MONEY)));
    }

    private static Message part(AccountReview sales, Text name) {
        return Message.of(
                        gap(sales).signum() < 0
                                ? "correct.look-part-short"
                                : "correct.look-part-over")
                .with("name", name)
                .with("gap", Value.of(gap(sales).abs(), Unit.MONEY));
    }

    /** What people call the channel, or the group of what is sold by no channel. */
    private Text channelOrGroup(AccountReview sales) {
        Company company = review.plan().company();
        return sales.channel()
                .flatMap(company::channel)
                .map(Channel::name)
                .orElseGet(() -> group(sales));
    }

    private Text group(AccountReview sales) {
        return sales.group()
                .flatMap(review.plan().company()::group)
                .map(ProductGroup::name)
                .orElseGet(() -> Text.of(String.join(" · ", sales.tags())));
    }

    private static Selection selection(AccountReview sales) {
        return Selection.of(AccountKind.REVENUE, tags(sales));
    }

    private static String[] tags(AccountReview sales) {
        return sales.tags().toArray(String[]::new);
    }

    private static BigDecimal gap(AccountReview sales) {
        return sales.toDate().variance().value().number().orElse(BigDecimal.ZERO);
    }
}
