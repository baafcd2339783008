/**
 * The domain of the annual operating plan: six components, figures and metrics, projection and
 * monthly review. Values and pure functions only; no files, no clock, no locale.
 *
 * <p><b>Threads.</b> Every value is immutable: lists and maps that it is made of are copied, and
 * what it works out when it is first asked gives all threads equal answers. So values, {@code
 * Checks}, desks and words may be shared between threads as they are. Builders and {@code
 * CheckContext} are for one thread. Rules, criteria and policies of one's own are asked by several
 * threads at a time and hold no state.
 *
 * <p>Nothing public is null, and nothing takes null, unless it says so.
 */
module vn.aop.core {
    requires transitive org.joda.money;
    requires ojalgo;
    requires static org.jspecify;

    // Whoever builds a plan: its parts, changes of them, and the values they are made of.
    exports vn.aop.core.company;
    exports vn.aop.core.tet;
    exports vn.aop.core.plan;
    exports vn.aop.core.goal;
    exports vn.aop.core.budget;
    exports vn.aop.core.action;
    exports vn.aop.core.resource;
    exports vn.aop.core.risk;
    exports vn.aop.core.kpi;
    exports vn.aop.core.change;
    exports vn.aop.core.figures;
    exports vn.aop.core.text;
    exports vn.aop.core.limit;

    // Whoever asks it: what it comes to, what must be mended, what to decide, how the month was.
    exports vn.aop.core.capacity;
    exports vn.aop.core.projection;
    exports vn.aop.core.coherence;
    exports vn.aop.core.trace;
    exports vn.aop.core.response;
    exports vn.aop.core.check.rules;
    exports vn.aop.core.decision.desk;
    exports vn.aop.core.decision.saving;
    exports vn.aop.core.decision.recovery;
    exports vn.aop.core.decision.log;
    exports vn.aop.core.estimate;
    exports vn.aop.core.review;
    exports vn.aop.core.signal;
    exports vn.aop.core.holding;
    exports vn.aop.core.review.sales;

    // Whoever extends it: rules and criteria of one's own.
    exports vn.aop.core.check;
    exports vn.aop.core.decision;
    exports vn.aop.core.extension;

    uses vn.aop.core.check.Rule;
    uses vn.aop.core.decision.DecisionCriterion;
    uses vn.aop.core.decision.desk.Policy;
}
