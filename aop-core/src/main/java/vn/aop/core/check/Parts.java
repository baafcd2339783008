package vn.aop.core.check;

import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.plan.Company;
import vn.aop.core.text.Text;

/** What people call the channels and product groups that a sentence speaks of. */
final class Parts {

    private Parts() {}

    /** Returns the name of the channel or group whose revenue a metric is. */
    static Text name(Metric revenue, Company company) {
        return name(revenue.selections().get(0).tags().get(0), company);
    }

    /** Returns the name of a channel or group. */
    static Text name(String id, Company company) {
        return company.channel(id)
                .map(Channel::name)
                .or(() -> company.group(id).map(ProductGroup::name))
                .orElseGet(() -> Text.of(id));
    }
}
