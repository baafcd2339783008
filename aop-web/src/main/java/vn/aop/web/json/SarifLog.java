package vn.aop.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * As much of a SARIF 2.1.0 log as checks need: the format in which editors and code hosts take
 * findings. Names and nesting are those of the standard; what is null is left out.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SarifLog(@JsonProperty("$schema") String schema, String version, List<Run> runs) {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** Returns the log of one run. */
    static SarifLog of(Run run) {
        return new SarifLog(SCHEMA, "2.1.0", List.of(run));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Run(
            Tool tool,
            List<Invocation> invocations,
            String language,
            String columnKind,
            List<Result> results) {}

    record Tool(ToolDriver driver) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ToolDriver(String name, String version, String language, List<Descriptor> rules) {}

    /** A rule. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Descriptor(
            String id,
            MultiformatMessage shortDescription,
            MultiformatMessage fullDescription,
            String helpUri,
            MultiformatMessage help,
            Configuration defaultConfiguration,
            Map<String, Object> properties) {}

    record Configuration(String level) {}

    /** Text, also in Markdown where that says more. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MultiformatMessage(String text, String markdown) {

        static MultiformatMessage of(String text) {
            return new MultiformatMessage(text, null);
        }
    }

    /** A finding. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(
            String ruleId,
            Integer ruleIndex,
            String kind,
            String level,
            MultiformatMessage message,
            List<Location> locations,
            Map<String, String> partialFingerprints,
            List<Suppression> suppressions,
            Map<String, Object> properties) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Location(PhysicalLocation physicalLocation, List<LogicalLocation> logicalLocations) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

    record ArtifactLocation(String uri) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Region(Integer startLine, Integer startColumn) {}

    record LogicalLocation(String fullyQualifiedName) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Suppression(String kind, String status, String justification, Location location) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Invocation(
            boolean executionSuccessful,
            List<Notification> toolExecutionNotifications,
            List<Notification> toolConfigurationNotifications) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Notification(String level, MultiformatMessage message, RuleReference associatedRule) {}

    record RuleReference(String id, int index) {}
}
