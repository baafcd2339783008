/**
 * Plans as files: one YAML or JSON file holds one plan, with the six components as top-level keys
 * in order. Each component has its shape, which reads, writes and describes it. Start with {@link
 * vn.aop.cases.plan.PlanFile}.
 */
@NullMarked
package vn.aop.cases.plan;

import org.jspecify.annotations.NullMarked;
