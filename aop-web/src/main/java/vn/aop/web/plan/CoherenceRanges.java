package vn.aop.web.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.cases.wording.Rounding;
import vn.aop.core.coherence.Coherence;
import vn.aop.core.coherence.FeasibleRange;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.web.coherence.CoherenceStory;
import vn.aop.web.coherence.Writing;

/** Writes the ranges that the goals of a plan allow as rows of a table. */
final class CoherenceRanges {

    private static final String NONE = "–";

    private final Coherence coherence;
    private final Writing writing;
    private final List<FeasibleRange> told;
    private final Rounding rounding;

    CoherenceRanges(Coherence coherence, Writing writing) {
        this.coherence = coherence;
        this.writing = writing;
        this.told = coherence.asWritten().stream().filter(range -> isTold(range.metric())).toList();
        this.rounding = Rounding.ofColumn(amounts(), writing.wording());
    }

    /** Returns the unit of all amounts, which stands above them. */
    String unit() {
        return rounding.unit();
    }

    List<CoherenceSection.RangeRow> rows() {
        return told.stream().map(this::row).toList();
    }

    private List<Value> amounts() {
        Stream<FeasibleRange> exactly =
                told.stream().flatMap(it -> coherence.exactRange(it.metric()).stream());
        Stream<Value> ends =
                Stream.concat(told.stream(), exactly)
                        .flatMap(it -> Stream.concat(Stream.of(it.min()), it.max().stream()))
                        .map(CoherenceRanges::amount);
        return Stream.concat(told.stream().map(FeasibleRange::baseline), ends).toList();
    }

    private static Value amount(BigDecimal amount) {
        return Value.of(amount, Unit.MONEY);
    }

    /** A range from nothing to everything tells nobody anything. */
    private boolean isTold(Metric metric) {
        return isForced(coherence.range(metric)) || isForced(coherence.exactRange(metric));
    }

    private static boolean isForced(Optional<FeasibleRange> range) {
        return range.filter(it -> it.min().signum() > 0 || shrinks(it)).isPresent();
    }

    private static boolean shrinks(FeasibleRange range) {
        return range.maxGrowth().filter(growth -> growth.signum() < 0).isPresent();
    }

    private CoherenceSection.RangeRow row(FeasibleRange asWritten) {
        return new CoherenceSection.RangeRow(
                CoherenceStory.capital(writing.name(asWritten.metric())),
                rounding.writeBare(asWritten.baseline()),
                ends(Optional.of(asWritten)),
                ends(coherence.exactRange(asWritten.metric())));
    }

    private CoherenceSection.Ends ends(Optional<FeasibleRange> range) {
        return new CoherenceSection.Ends(
                end(
                        range.map(FeasibleRange::min).filter(it -> it.signum() > 0),
                        range.flatMap(FeasibleRange::minGrowth)),
                end(range.flatMap(FeasibleRange::max), range.flatMap(FeasibleRange::maxGrowth)));
    }

    private CoherenceSection.End end(Optional<BigDecimal> amount, Optional<BigDecimal> growth) {
        return new CoherenceSection.End(
                amount.map(it -> rounding.writeBare(amount(it))).orElse(NONE),
                amount.flatMap(it -> growth).map(it -> writing.growth(Optional.of(it))));
    }
}
