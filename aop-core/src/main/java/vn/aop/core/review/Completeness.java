package vn.aop.core.review;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.company.Vat;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.VatOnSales;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.SinceCount;
import vn.aop.core.text.Message;

/** Tells of what there should be records and is none; see {@link Expectations}. */
final class Completeness {

    private final Plan plan;
    private final FiscalYear year;
    private final MetricSource planned;
    private final Actuals actuals;
    private final ProvisionalCosts provisional;
    private final Expectations expectations;
    private final CountRecords counts;
    private final List<Absent> absent = new ArrayList<>();
    private final List<Coarse> coarse = new ArrayList<>();

    /** What is missing, and what was expected. */
    record Absent(Expected expected, Missing missing) {}

    /** What is recorded, but of which some records are less detailed than expected. */
    private record Coarse(Expected expected, List<Line> records) {}

    /** What is asked for again and again, of one year. */
    private record Asked(Selection selection, Span span) {}

    private final Map<Asked, Optional<Message>> whys = new ConcurrentHashMap<>();

    private Completeness(Plan plan, Projection planned, ProvisionalCosts provisional) {
        this.plan = plan;
        this.year = plan.year();
        this.planned = planned.sums();
        this.actuals = provisional.actuals();
        this.provisional = provisional;
        this.expectations = new Expectations(plan, planned, actuals);
        this.counts = new CountRecords(plan.company(), planned.quantities(), actuals);
    }

    static Completeness of(Plan plan, Projection planned, ProvisionalCosts provisional) {
        Completeness all = new Completeness(plan, planned, provisional);
        all.absent.addAll(all.expectations.missingDays());
        provisional.actuals().months().stream()
                .flatMap(month -> all.expectations.in(month).stream())
                .forEach(all::add);
        all.absent.sort(Comparator.comparing(it -> it.missing().month()));
        return all;
    }

    private void add(Expected expected) {
        Optional<Missing> missing = expected.missing(actuals.figures(), actuals.recorded());
        missing.ifPresent(it -> absent.add(new Absent(expected, it)));
        List<Line> records = expected.toldBy(actuals.recorded());
        boolean hasOwn = records.stream().allMatch(it -> it.equals(expected.line()));
        boolean isClosed =
                records.stream().anyMatch(actuals.recorded().closedIn(expected.month())::contains);
        if (missing.isEmpty() && !hasOwn && !isClosed) {
            coarse.add(new Coarse(expected, records));
        }
    }

    /** Returns what a month is not asked for because the plan says why there is none. */
    List<Accepted> accepted(YearMonth month) {
        return expectations.accepted(month).stream()
                .filter(it -> actuals.figures().sum(it.what(), month).isZero())
                .toList();
    }

    /** Returns what is missing in the months of a span, the first first, in few words. */
    List<Missing> in(Span span) {
        return absent.stream()
                .filter(it -> span.contains(it.missing().month()))
                .filter(it -> it.expected().isMaterial())
                .map(this::inBrief)
                .collect(
                        ArrayList::new,
                        (all, it) -> {
                            if (all.stream().noneMatch(known -> includes(known, it))) {
                                all.add(it);
                            }
                        },
                        ArrayList::addAll);
    }

    private Missing inBrief(Absent it) {
        return it.missing().how() == Missing.How.NOT_RECORDED
                ? it.missing().as(it.expected().inBrief(actuals.recorded()))
                : it.missing();
    }

    /** What lacks days is not told again as recorded in part. */
    private static boolean includes(Missing one, Missing other) {
        boolean includes =
                (one.how() == other.how()
                                || (one.how() == Missing.How.SOME_DAYS
                                        && other.how() == Missing.How.IN_PART))
                        && one.what().account().equals(other.what().account())
                        && other.what().tags().containsAll(one.what().tags());
        return one.month().equals(other.month()) && includes;
    }

    /** Returns why a sum or balance cannot be told over a span; empty where it can. */
    Optional<Missing> missing(Selection selection, Span span) {
        return allMissing(selection, span).findFirst();
    }

    /** Returns why a sum or balance cannot be told over a span, with all months of the first. */
    private Optional<Message> why(Selection selection, Span span) {
        return whys.computeIfAbsent(
                new Asked(selection, span), it -> why(allMissing(selection, span).toList()));
    }

    private static Optional<Message> why(List<Missing> all) {
        return all.stream()
                .findFirst()
                .map(first -> first.isOfItsMonth() ? first.why() : first.why(months(all, first)));
    }

    private static List<YearMonth> months(List<Missing> all, Missing like) {
        return all.stream()
                .filter(it -> it.how() == like.how() && it.what().equals(like.what()))
                .map(Missing::month)
                .distinct()
                .toList();
    }

    private Stream<Missing> allMissing(Selection selection, Span span) {
        if (absent.isEmpty() && coarse.isEmpty()) {
            return Stream.empty();
        }
        return selection
                .balance()
                .map(it -> moving(it, selection, year.through(span.to())))
                .orElseGet(() -> sum(selection, span));
    }

    /** What was before a count moves it no more. */
    private Stream<Missing> moving(Balance balance, Selection selection, Span span) {
        return SinceCount.of(plan, actuals.recorded().counted(), selection, span).stream()
                .flatMap(it -> movingIn(balance, selection, it));
    }

    private Stream<Missing> movingIn(Balance balance, Selection selection, Span span) {
        List<String> tags = balance.isOfGoods() ? selection.tags() : List.of();
        return balance.movedBy().stream()
                .flatMap(kind -> sum(new Selection(kind.id(), tags), span));
    }

    private Stream<Missing> sum(Selection selection, Span span) {
        return isTaxOnSales(selection)
                ? Stream.concat(
                        recorded(selection, span),
                        recorded(new Selection(AccountKind.REVENUE.id(), selection.tags()), span))
                : recorded(selection, span);
    }

    /** Value added tax that is a cost is reckoned on what is sold. */
    private boolean isTaxOnSales(Selection selection) {
        Selection whole = new Selection(selection.account(), List.of());
        return VatOnSales.rates(plan.company()).isPresent() && whole.matches(Line.of(Vat.COST));
    }

    private Stream<Missing> recorded(Selection selection, Span span) {
        Stream<Missing> whole =
                absent.stream()
                        .filter(it -> span.contains(it.missing().month()))
                        .filter(it -> concerns(it.expected(), selection))
                        .map(this::inBrief);
        Stream<Missing> apart =
                coarse.stream()
                        .filter(it -> span.contains(it.expected().month()))
                        .filter(it -> selection.matches(it.expected().line()))
                        .filter(it -> it.records().stream().noneMatch(selection::matches))
                        .map(it -> it.expected().notApart().as(selection));
        return Stream.concat(whole, apart);
    }

    /** What is missing in all is missing in each part that the plan has. */
    private boolean concerns(Expected expected, Selection selection) {
        Line line = expected.line();
        if (!expected.isMaterial()) {
            return line.selection().isSame(selection);
        }
        boolean isWhole = line.channel().isEmpty() && line.group().isEmpty();
        Selection whole = new Selection(selection.account(), List.of());
        return selection.matches(line)
                || (isWhole && whole.matches(line) && isPlanned(selection, expected.month()));
    }

    /** What the plan does not know may be there. */
    private boolean isPlanned(Selection selection, YearMonth month) {
        Value value = planned.value(selection, Span.of(month));
        return value.number().filter(it -> it.signum() == 0).isEmpty();
    }

    /** Returns a source of the actuals that knows no sum or balance of what is missing. */
    MetricSource over(MetricSource source) {
        return new MetricSource() {
            @Override
            public Traced term(Selection selection, Span span) {
                return known(source, selection, span);
            }

            @Override
            public Value value(Selection selection, Span span) {
                return number(source, selection, span);
            }

            @Override
            public boolean isFirm() {
                return provisional.costs().isEmpty() && source.isFirm();
            }
        };
    }

    private Traced known(MetricSource source, Selection selection, Span span) {
        if (selection.isCount()) {
            return counts.term(source, selection, span);
        }
        Traced told = marked(source.term(selection, span), selection, span);
        return why(selection, span)
                .map(it -> (Value) new Value.Undefined(it))
                .filter(it -> told.value().number().isPresent())
                .map(told::withValue)
                .orElse(told);
    }

    private Value number(MetricSource source, Selection selection, Span span) {
        if (selection.isCount()) {
            return counts.term(source, selection, span).value();
        }
        Value told = source.value(selection, span);
        return told.number().isEmpty()
                ? told
                : why(selection, span).<Value>map(Value.Undefined::new).orElse(told);
    }

    /** Returns which counts are missing over a span, in one sentence. */
    Optional<Message> countCaution(Span span) {
        return counts.caution(span);
    }

    private Traced marked(Traced told, Selection selection, Span span) {
        boolean isCounted =
                selection.isBalance()
                        && SinceCount.of(
                                        plan,
                                        actuals.recorded().counted(),
                                        selection,
                                        year.through(span.to()))
                                .isEmpty();
        return !isCounted && provisional.carry(selection, span)
                ? Traced.read(
                        told.label(),
                        told.value(),
                        new Origin(Origin.Kind.PROVISIONAL, selection + " " + span))
                : told;
    }

    /** Returns why a place of the budget cannot be told over a span; empty where it is recorded. */
    Optional<Message> whyMissingOn(Line place, Span span) {
        List<Missing> own =
                absent.stream()
                        .filter(it -> span.contains(it.missing().month()))
                        .filter(it -> it.expected().isToldBy(place))
                        .map(this::inBrief)
                        .toList();
        return why(own.isEmpty() ? sum(place.selection(), span).toList() : own);
    }

    /** Returns whether a place of the plan is recorded in some month of a span. */
    boolean isRecorded(Line line, Span span) {
        return span.months().stream()
                .map(month -> Expected.any(line, month, nothing()))
                .anyMatch(it -> !it.toldBy(actuals.recorded()).isEmpty());
    }

    private Money nothing() {
        return Money.zero(actuals.figures().currency());
    }
}
