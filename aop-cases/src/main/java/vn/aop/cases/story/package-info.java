/**
 * What stands in the story of a case besides words: links to its pages, and numbers with where they
 * come from. Start with {@link vn.aop.cases.story.StoryText}.
 */
@NullMarked
package vn.aop.cases.story;

import org.jspecify.annotations.NullMarked;
