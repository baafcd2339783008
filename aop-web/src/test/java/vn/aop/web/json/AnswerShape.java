package vn.aop.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.aop.web.ProgramClasses;

/**
 * What answers in JSON look like, as their records declare it: which fields an object has, in which
 * order, and what each of them is.
 */
public final class AnswerShape {

    private static final String ROOT = "vn.aop.web.";

    /** The records of answers, named {@code …Json}. */
    private static final List<Class<?>> RECORDS =
            ProgramClasses.below(ROOT + "json", ROOT + "command").stream()
                    .filter(it -> it.getSimpleName().matches(".*(?<!As)Json"))
                    .map(JavaClass::reflect)
                    .filter(Class::isRecord)
                    .<Class<?>>map(it -> it)
                    .toList();

    private AnswerShape() {}

    /**
     * A field of an answer.
     *
     * @param path where it stands, for example {@code goals[].landing.chosen}
     * @param is what it is: {@code string}, {@code number}, {@code boolean}, {@code object}, the
     *     name of a part that several answers have, or a list of these, as in {@code [string]}
     */
    record Field(String path, String is) {}

    /** Returns the fields of a record, those of its parts among them. */
    static List<Field> fields(Class<?> answer) {
        List<Field> fields = new ArrayList<>();
        collect(answer, "", parts().keySet(), fields);
        return fields;
    }

    /** Returns the records that stand in more than one other, by name. */
    static Map<Class<?>, String> parts() {
        Map<Class<?>, Long> uses =
                RECORDS.stream()
                        .flatMap(it -> Stream.of(it.getRecordComponents()))
                        .map(it -> element(it.getGenericType()))
                        .filter(it -> it instanceof Class<?> one && one.isRecord())
                        .collect(Collectors.groupingBy(it -> (Class<?>) it, Collectors.counting()));
        Map<Class<?>, String> parts = new LinkedHashMap<>();
        uses.entrySet().stream()
                .filter(it -> it.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .forEach(it -> parts.put(it, name(it)));
        return parts;
    }

    /** Returns the records that are answers: those that stand in no other. */
    static Map<String, Class<?>> answers() {
        Set<Type> within =
                RECORDS.stream()
                        .flatMap(it -> Stream.of(it.getRecordComponents()))
                        .map(it -> element(it.getGenericType()))
                        .collect(Collectors.toSet());
        Map<String, Class<?>> answers = new TreeMap<>();
        RECORDS.stream()
                .filter(it -> !within.contains(it))
                .forEach(it -> answers.put(name(it), it));
        return answers;
    }

    static String name(Class<?> one) {
        return one.getSimpleName().replaceFirst("Json$", "");
    }

    private static void collect(
            Class<?> record, String before, Set<Class<?>> shared, List<Field> fields) {
        for (RecordComponent component : record.getRecordComponents()) {
            Type type = component.getGenericType();
            Type element = element(type);
            String path = before + key(component) + (isList(type) ? "[]" : "");
            fields.add(new Field(path, is(type, shared) + (isOptional(component) ? "?" : "")));
            if (element instanceof Class<?> one && one.isRecord() && !shared.contains(one)) {
                collect(one, path + ".", shared, fields);
            }
        }
    }

    private static String is(Type type, Set<Class<?>> shared) {
        if (isList(type)) {
            return "[" + is(element(type), shared) + "]";
        }
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            return "{" + is(map.getActualTypeArguments()[1], shared) + "}";
        }
        if (!(type instanceof Class<?> one)) {
            throw new IllegalArgumentException("No part of an answer: " + type);
        }
        if (one.isRecord()) {
            return shared.contains(one) ? name(one) : "object";
        }
        return one == String.class
                ? "string"
                : one == boolean.class || one == Boolean.class ? "boolean" : "number";
    }

    private static String key(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }

    /** Whether it is left out where there is none. */
    private static boolean isOptional(RecordComponent component) {
        JsonInclude include = component.getAccessor().getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.NON_NULL;
    }

    private static boolean isList(Type type) {
        return type instanceof ParameterizedType list
                && Iterable.class.isAssignableFrom((Class<?>) list.getRawType());
    }

    private static Type element(Type type) {
        return isList(type) ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
    }

    /**
     * Returns what of an answer is not as its record declares it, each with its path; empty where
     * everything is.
     */
    public static List<String> mistakes(JsonNode answer, String record) {
        List<String> mistakes = new ArrayList<>();
        look(answer, answers().get(record), "", mistakes);
        return mistakes;
    }

    private static void look(JsonNode node, Type type, String path, List<String> mistakes) {
        if (node.isNull()) {
            if (type == int.class || type == long.class || type == boolean.class) {
                mistakes.add(path + " is null");
            }
        } else if (isList(type)) {
            if (node.isArray()) {
                node.forEach(it -> look(it, element(type), path + "[]", mistakes));
            } else {
                mistakes.add(path + " is no list");
            }
        } else if (type instanceof ParameterizedType map) {
            node.properties()
                    .forEach(
                            it ->
                                    look(
                                            it.getValue(),
                                            map.getActualTypeArguments()[1],
                                            path + "{}",
                                            mistakes));
        } else if (type instanceof Class<?> one && one.isRecord()) {
            lookInto(node, one, path, mistakes);
        } else if (!isOf(node, (Class<?>) type)) {
            mistakes.add(path + " is " + node + ", no " + ((Class<?>) type).getSimpleName());
        }
    }

    private static void lookInto(
            JsonNode node, Class<?> record, String path, List<String> mistakes) {
        Map<String, RecordComponent> declared = new LinkedHashMap<>();
        Stream.of(record.getRecordComponents()).forEach(it -> declared.put(key(it), it));
        node.propertyNames().stream()
                .filter(it -> !declared.containsKey(it))
                .forEach(it -> mistakes.add(within(path, it) + " is not declared"));
        declared.forEach(
                (key, component) -> {
                    if (node.has(key)) {
                        String at = within(path, key);
                        look(node.get(key), component.getGenericType(), at, mistakes);
                    } else if (!isOptional(component)) {
                        mistakes.add(within(path, key) + " is missing");
                    }
                });
    }

    private static String within(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static boolean isOf(JsonNode node, Class<?> type) {
        return type == String.class
                ? node.isString()
                : type == boolean.class || type == Boolean.class
                        ? node.isBoolean()
                        : node.isIntegralNumber();
    }
}
