package vn.aop.web.answer;

import java.util.List;
import java.util.stream.IntStream;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Span;

/** In which parts a year is shown. */
public enum Periods {
    /** Four quarters of the fiscal year beside each other. */
    QUARTERS(3, 4),
    /** Twelve months, six beside each other. */
    MONTHS(1, 6);

    private final int length;
    private final int abreast;

    Periods(int length, int abreast) {
        this.length = length;
        this.abreast = abreast;
    }

    /** Returns the parts of a year in order, those that stand beside each other together. */
    public List<List<Span>> of(FiscalYear year) {
        List<Span> parts =
                IntStream.range(0, FiscalYear.MONTHS / length)
                        .mapToObj(i -> year.first().plusMonths((long) i * length))
                        .map(first -> new Span(first, first.plusMonths(length - 1L)))
                        .toList();
        return IntStream.range(0, parts.size() / abreast)
                .mapToObj(i -> parts.subList(i * abreast, (i + 1) * abreast))
                .toList();
    }
}
