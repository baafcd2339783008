/**
 * What stands between the network and the pages: under which names they answer, how much and how
 * slowly a visitor may send and fetch. No visitor, however slow, holds a thread. Start with {@link
 * vn.aop.web.serving.RequestLimits}.
 */
package vn.aop.web.serving;
