package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

/**
 * What "revenue" means in a plan. Goals, KPIs and imports must share it.
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
