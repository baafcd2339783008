package vn.aop.core.extension;

import java.util.List;

/**
 * What was found of one kind.
 *
 * @param extensions what can be used, each class once, in the order in which it was found
 * @param problems why others are left out
 * @param <T> the kind
 */
public record FoundExtensions<T>(List<T> extensions, List<ExtensionProblem> problems) {

    public FoundExtensions {
        extensions = List.copyOf(extensions);
        problems = List.copyOf(problems);
    }
}
