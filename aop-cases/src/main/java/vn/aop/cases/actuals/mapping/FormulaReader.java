package vn.aop.cases.actuals.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.aop.cases.actuals.mapping.ColumnFormula.Both;
import vn.aop.cases.actuals.mapping.ColumnFormula.Column;
import vn.aop.cases.actuals.mapping.ColumnFormula.FirstOf;
import vn.aop.cases.actuals.mapping.ColumnFormula.Number;
import vn.aop.cases.actuals.mapping.ColumnFormula.Sign;
import vn.aop.cases.actuals.mapping.ColumnFormula.Term;

/** Takes a formula apart, from left to right; products and quotients before sums. */
final class FormulaReader {

    private static final int DEEPEST = 20;
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,15}(?:\\.\\d{1,10})?(?![\\p{L}\\d])");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_#][^-+−*×/÷|()\\[\\]]*");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]+)]");

    private final String text;
    private int next;
    private int depth;

    FormulaReader(String text) {
        this.text = text;
    }

    Term read() {
        Term whole = sum();
        if (next < text.length()) {
            throw mistake();
        }
        return whole;
    }

    private Term sum() {
        Term left = product();
        while (true) {
            if (take("+")) {
                left = new Both(left, Sign.PLUS, product());
            } else if (take("-") || take("−")) {
                left = new Both(left, Sign.MINUS, product());
            } else {
                return left;
            }
        }
    }

    private Term product() {
        Term left = firstOf();
        while (true) {
            if (take("*") || take("×")) {
                left = new Both(left, Sign.TIMES, firstOf());
            } else if (take("/") || take("÷")) {
                left = new Both(left, Sign.OVER, firstOf());
            } else {
                return left;
            }
        }
    }

    private Term firstOf() {
        List<Term> parts = new ArrayList<>(List.of(part()));
        while (take("|")) {
            parts.add(part());
        }
        return parts.size() == 1 ? parts.get(0) : new FirstOf(parts);
    }

    private Term part() {
        if (++depth > DEEPEST) {
            throw mistake();
        }
        Term read = partWithin();
        depth--;
        return read;
    }

    private Term partWithin() {
        if (take("(")) {
            Term within = sum();
            if (!take(")")) {
                throw mistake();
            }
            return within;
        }
        if (take("-") || take("−")) {
            return new Both(new Number(BigDecimal.ZERO), Sign.MINUS, part());
        }
        Matcher number = at(NUMBER);
        if (number.lookingAt()) {
            next = number.end();
            BigDecimal value = new BigDecimal(number.group());
            return new Number(take("%") ? value.movePointLeft(2) : value);
        }
        Matcher brackets = at(BRACKETS);
        if (brackets.lookingAt()) {
            next = brackets.end();
            return new Column(brackets.group(1).strip());
        }
        Matcher name = at(NAME);
        if (name.lookingAt()) {
            next = name.end();
            return new Column(name.group().strip());
        }
        throw mistake();
    }

    private Matcher at(Pattern pattern) {
        skipBlanks();
        return pattern.matcher(text).region(next, text.length());
    }

    private boolean take(String sign) {
        skipBlanks();
        if (!text.startsWith(sign, next)) {
            return false;
        }
        next += sign.length();
        return true;
    }

    private void skipBlanks() {
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
    }

    private IllegalArgumentException mistake() {
        skipBlanks();
        return new IllegalArgumentException(text.substring(Math.min(next, text.length())));
    }
}
