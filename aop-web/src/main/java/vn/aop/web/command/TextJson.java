package vn.aop.web.command;

import vn.aop.core.text.Text;

/** A text that a planner wrote, in both languages. */
record TextJson(String vi, String en) {

    static TextJson of(Text text) {
        return new TextJson(text.vi(), text.en());
    }
}
