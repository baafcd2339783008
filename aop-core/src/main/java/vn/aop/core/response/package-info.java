/**
 * What a risk takes from the year and what its response brings back. Start with {@link
 * vn.aop.core.response.RiskResponse}.
 */
@NullMarked
package vn.aop.core.response;

import org.jspecify.annotations.NullMarked;
