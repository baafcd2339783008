/**
 * What the goals of a plan do to each other, told in sentences for a page and for the command line
 * alike. Start with {@link vn.aop.web.coherence.CoherenceStory}.
 */
package vn.aop.web.coherence;
