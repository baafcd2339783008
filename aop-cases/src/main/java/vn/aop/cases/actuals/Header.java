package vn.aop.cases.actuals;

import java.util.Collection;
import java.util.List;
import vn.aop.cases.actuals.mapping.Labels;

/** The names of a file's columns. */
final class Header {

    private final int line;
    private final List<String> names;
    private final Labels<Integer> places = new Labels<>();

    private Header(int line, List<String> names) {
        this.line = line;
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            places.add(names.get(i), i);
        }
    }

    static Header of(CsvRow row) {
        return new Header(row.line(), row.cells());
    }

    /** Returns the line on which the names stand. */
    int line() {
        return line;
    }

    List<String> names() {
        return names;
    }

    /** Returns where a column stands, 0 for the first; -1 where it does not. */
    int indexOf(String name) {
        return places.find(name).stream().findFirst().orElse(-1);
    }

    /** Returns how many of these columns are there. */
    long countOf(Collection<String> wanted) {
        return wanted.stream().filter(name -> indexOf(name) >= 0).count();
    }

    /** Returns where a column stands under this name: nowhere, once or several times. */
    List<Integer> placesOf(String name) {
        return places.find(name);
    }
}
