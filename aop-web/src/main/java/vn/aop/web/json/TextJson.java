package vn.aop.web.json;

import vn.aop.core.text.Text;

/** A text that a planner wrote, in both languages. */
public record TextJson(String vi, String en) {

    public static TextJson of(Text text) {
        return new TextJson(text.vi(), text.en());
    }
}
