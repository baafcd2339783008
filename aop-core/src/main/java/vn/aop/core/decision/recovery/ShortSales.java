package vn.aop.core.decision.recovery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.aop.core.change.Difference;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Company;
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
 */
record ShortSales(MonthlyReview review) {

    private static final int MOST_PLACES = 3;
    private static final int MOST_GROUPS = 2;

    /** Returns the places where sales are short, the gravest first; none where none is. */
    List<Difference> places() {
        List<AccountReview> channels = rows(it -> it.channel().isPresent() && it.group().isEmpty());
        List<AccountReview> parts =
                channels.isEmpty()
                        ? rows(it -> it.channel().isEmpty() && it.group().isPresent())
                        : channels;
        List<AccountReview> named =
                parts.stream().filter(it -> gap(it).signum() < 0).limit(MOST_PLACES).toList();
        if (named.isEmpty()) {
            return List.of();
        }
        List<Difference> places = new ArrayList<>(named.stream().map(this::place).toList());
        others(parts, named)
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
                sales.channel().isEmpty()
                        ? List.of()
                        : rows(
                                it ->
                                        it.channel().equals(sales.channel())
                                                && it.group().isPresent());
        List<AccountReview> named =
                groups.stream().filter(it -> gap(it).signum() < 0).limit(MOST_GROUPS).toList();
        return Stream.concat(named.stream().map(this::part), others(groups, named).stream())
                .toList();
    }

    /**
     * What the other parts come to together; by name where it is one. Nothing is said of them where
     * one of them is held against no known plan.
     */
    private Optional<Message> others(List<AccountReview> all, List<AccountReview> named) {
        List<AccountReview> others = all.stream().filter(it -> !named.contains(it)).toList();
        if (others.stream().anyMatch(it -> it.toDate().variance().value().number().isEmpty())) {
            return Optional.empty();
        }
        if (others.size() == 1) {
            return Optional.of(others.get(0)).filter(it -> gap(it).signum() != 0).map(this::part);
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

    private Message part(AccountReview sales) {
        return Message.of(
                        gap(sales).signum() < 0
                                ? "correct.look-part-short"
                                : "correct.look-part-over")
                .with("name", name(sales))
                .with("gap", Value.of(gap(sales).abs(), Unit.MONEY));
    }

    /** What people call the group, or the channel where it is all of one. */
    private Text name(AccountReview sales) {
        Company company = review.plan().company();
        return sales.group()
                .flatMap(company::group)
                .map(ProductGroup::name)
                .or(() -> sales.channel().flatMap(company::channel).map(Channel::name))
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
