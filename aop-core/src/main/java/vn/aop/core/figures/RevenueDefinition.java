package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

/**
 * What "revenue" means. A plan has one definition; a goal, a KPI or an import that counts otherwise
 * says so with its own, so that checks can tell.
 *
 * @param recognised when a sale counts
 * @param returns what becomes of returned goods
 * @param fees whether the channel's fees are part of revenue
 * @param tax whether value-added tax is part of revenue
 */
public record RevenueDefinition(Recognised recognised, Returns returns, Part fees, Part tax) {

    /** When a sale counts as revenue. */
    public enum Recognised {
        CREATED,
        DELIVERED,
        PAID
    }

    /** What returned goods do to revenue. */
    public enum Returns {
        DEDUCTED,
        IGNORED
    }

    /** Whether something is part of revenue. */
    public enum Part {
        INCLUDED,
        EXCLUDED
    }

    public RevenueDefinition {
        requireNonNull(recognised, "recognised");
        requireNonNull(returns, "returns");
        requireNonNull(fees, "fees");
        requireNonNull(tax, "tax");
    }
}
