/**
 * The story of a case: its steps, and the pictures that are drawn from its figures. Start with
 * {@link vn.aop.web.story.StoryPage}.
 */
package vn.aop.web.story;
