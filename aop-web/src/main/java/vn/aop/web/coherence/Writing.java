package vn.aop.web.coherence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Unit;

/** How names and figures stand in a story: a page has room for other forms than a terminal. */
public interface Writing {

    /** Returns the words of the reader's language, speaking of the company. */
    Wording wording();

    /** Names what a goal or a wish is about. */
    String name(Metric metric);

    /** Names goals. */
    String goals(List<String> ids);

    /** Writes an amount. */
    String money(BigDecimal amount);

    /** Writes a level of a goal or a wish. */
    String level(BigDecimal level, Unit unit);

    /** Writes a share, such as a margin. */
    String share(BigDecimal share);

    /** Writes growth with its sign, and that something is new where it has none. */
    String growth(Optional<BigDecimal> growth);
}
