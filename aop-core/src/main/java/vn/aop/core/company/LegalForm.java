package vn.aop.core.company;

/** In which form a business trades; laws ask different things of either. */
public enum LegalForm {
    /** A household business, or a person who trades alone. */
    HOUSEHOLD,
    /** An enterprise, such as a company with limited liability. */
    ENTERPRISE
}
