package vn.aop.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.aop.cases.actuals.batch.BatchesFile;
import vn.aop.cases.actuals.mapping.MappingFile;
import vn.aop.cases.plan.ChangesFile;
import vn.aop.cases.plan.DecisionLogFile;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.plan.ProposalFile;
import vn.aop.cases.plan.TodayFile;

/**
 * The JSON Schemas of the files that people write, draft 2020-12, by the name of the kind of file.
 *
 * <pre>{@code
 * Schemas.find("plan").ifPresent(it -> Files.writeString(Path.of("plan-1.schema.json"), it));
 * }</pre>
 */
public final class Schemas {

    private static final Map<String, Supplier<String>> BY_NAME = byName();

    private Schemas() {}

    private static Map<String, Supplier<String>> byName() {
        Map<String, Supplier<String>> all = new LinkedHashMap<>();
        all.put("plan", PlanFile::schema);
        all.put("case", CaseFile::schema);
        all.put("changes", ChangesFile::schema);
        all.put("proposal", ProposalFile::schema);
        all.put("decisions", DecisionLogFile::schema);
        all.put("mapping", MappingFile::schema);
        all.put("today", TodayFile::schema);
        all.put("batches", BatchesFile::schema);
        return Collections.unmodifiableMap(all);
    }

    /** Returns the names of the kinds of files, the plan first. */
    public static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    /** Returns the schema of a kind of file as JSON text, if there is such a kind. */
    public static Optional<String> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).map(Supplier::get);
    }
}
