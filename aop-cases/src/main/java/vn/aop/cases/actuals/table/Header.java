package vn.aop.cases.actuals.table;

import java.util.Collection;
import java.util.List;
import vn.aop.cases.actuals.mapping.Labels;

/** The names of a file's columns. */
public final class Header {

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

    public static Header of(CsvRow row) {
        return new Header(row.line(), row.cells());
    }

    /** Returns the line on which the names stand. */
    public int line() {
        return line;
    }

    public List<String> names() {
        return names;
    }

    /** Returns where a column stands, 0 for the first; -1 where it does not. */
    public int indexOf(String name) {
        return places.find(name).stream().findFirst().orElse(-1);
    }

    /** Returns how many of these columns are there. */
    public long countOf(Collection<String> wanted) {
        return wanted.stream().filter(name -> indexOf(name) >= 0).count();
    }

    /** Returns where a column stands under this name: nowhere, once or several times. */
    public List<Integer> placesOf(String name) {
        return places.find(name);
    }
}
