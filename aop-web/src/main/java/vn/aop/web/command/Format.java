package vn.aop.web.command;

/** How a command answers. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs: {@code docs/json.md}. */
    JSON
}
