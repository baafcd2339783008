package vn.aop.cases.actuals.mapping;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** How a file tells the currency of its amounts, which must be the plan's. */
public sealed interface CurrencyCheck {

    /** Returns the check of a file that does not tell: its amounts count as the plan's currency. */
    static CurrencyCheck unstated() {
        return new Unstated();
    }

    /** Returns the check that a whole file is in one currency, given by its ISO 4217 code. */
    static CurrencyCheck stated(String code) {
        return new Stated(code);
    }

    /** Returns the check by a column; a blank cell counts as the plan's currency. */
    static CurrencyCheck column(String name) {
        return new InColumn(name);
    }

    /** Returns the code stated for the whole file, if any. */
    default Optional<String> code() {
        return Optional.empty();
    }

    /** Returns the column read, if any. */
    default Optional<String> column() {
        return Optional.empty();
    }

    /** Nothing is said. */
    record Unstated() implements CurrencyCheck {}

    /**
     * The whole file is in one currency.
     *
     * @param iso the ISO 4217 code
     */
    record Stated(String iso) implements CurrencyCheck {

        public Stated {
            requireNonNull(iso, "iso");
        }

        @Override
        public Optional<String> code() {
            return Optional.of(iso);
        }
    }

    /**
     * A column tells the currency of each row.
     *
     * @param name the column's name
     */
    record InColumn(String name) implements CurrencyCheck {

        public InColumn {
            requireNonNull(name, "name");
        }

        @Override
        public Optional<String> column() {
            return Optional.of(name);
        }
    }
}
