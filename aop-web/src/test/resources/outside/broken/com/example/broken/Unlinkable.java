package com.example.broken;

/** A rule whose base was forgotten when the jar was packed. */
public final class Unlinkable extends Base {

    @Override
    public String id() {
        return "unlinkable";
    }
}
