package vn.aop.cases.actuals.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.aop.cases.actuals.mapping.Labels;

/** The names of a file's columns. */
public final class Header {

    private final int line;
    private final List<String> names;
    private final Map<String, List<String>> aliases;
    private final Labels<Integer> places = new Labels<>();

    private Header(int line, List<String> names, Map<String, List<String>> aliases) {
        this.line = line;
        this.names = List.copyOf(names);
        this.aliases = aliases;
        for (int i = 0; i < names.size(); i++) {
            places.add(names.get(i), i);
        }
    }

    public static Header of(CsvRow row) {
        return new Header(row.line(), row.cells(), Map.of());
    }

    /** Returns this header for a mapping that calls columns otherwise, by the name it uses. */
    public Header calling(Map<String, List<String>> other) {
        return new Header(line, names, other);
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
        return placesOf(name).stream().findFirst().orElse(-1);
    }

    /** Returns whether all of these columns are there. */
    public boolean hasAll(Collection<String> wanted) {
        return countOf(wanted) == wanted.size();
    }

    /** Returns how many of these columns are there. */
    public long countOf(Collection<String> wanted) {
        return wanted.stream().filter(name -> indexOf(name) >= 0).count();
    }

    /**
     * Returns where a column stands under this name, or else under another of it: nowhere, once or
     * several times.
     */
    public List<Integer> placesOf(String name) {
        List<Integer> found = places.find(name);
        for (String alias : aliases.getOrDefault(name, List.of())) {
            found = found.isEmpty() ? places.find(alias) : found;
        }
        return found.isEmpty() && name.contains(" ") ? places.findWithoutBlanks(name) : found;
    }
}
