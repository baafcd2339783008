package vn.aop.core.text;

/** The two languages in which every text exists. Vietnamese comes first. */
public enum Language {
    VI,
    EN
}
