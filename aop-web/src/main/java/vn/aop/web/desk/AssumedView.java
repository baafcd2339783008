package vn.aop.web.desk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.aop.web.form.FormField;
import vn.aop.web.page.Typed;

/**
 * What an answer stands on and nobody typed, to be changed where it is told.
 *
 * @param fields the fields, with what is assumed in them
 * @param others everything else that was typed, by name, to be sent along
 */
public record AssumedView(List<FormField> fields, Map<String, List<String>> others) {

    public AssumedView {
        fields = List.copyOf(fields);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    static AssumedView of(List<FormField> fields, Typed typed) {
        Set<String> names = fields.stream().map(FormField::name).collect(Collectors.toSet());
        Map<String, List<String>> others = new LinkedHashMap<>();
        typed.values().entrySet().stream()
                .filter(it -> !names.contains(it.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(it -> others.put(it.getKey(), it.getValue()));
        return new AssumedView(fields, others);
    }
}
