/** Rules about risks: how large they are, how they are noticed, and what answers them. */
package vn.aop.core.check.rules.risks;
