package tr.edu.metu.ico.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** Walks over the template's resources and keeps what runs on this machine; refuses event sources it cannot simulate. */
final class TemplateReader {
    /** Megabytes of a function that states nothing else. */
    private static final int DEFAULT_MEMORY = 128;

    private static final String FUNCTION = "AWS::Serverless::Function";

    private final ObjectNode template;
    private final Intrinsics intrinsics;
    private final EventReader events;
    private final Map<String, FunctionResource> functions = new LinkedHashMap<>();
    private final List<Bucket> buckets = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final TreeSet<String> groups = new TreeSet<>();
    private Optional<Distribution> distribution = Optional.empty();
    private Optional<String> signIn = Optional.empty();

    TemplateReader(ObjectNode template, Map<String, String> parameters) {
        this.template = template;
        this.intrinsics = new Intrinsics(template, parameters);
        this.events = new EventReader(intrinsics, template);
        this.groups.add("default");
    }

    SystemTemplate read() {
        var present = template.path("Resources").properties().stream()
                .filter(entry -> intrinsics.holds(entry.getValue()))
                .toList();
        present.forEach(entry -> resource(entry.getKey(), entry.getValue()));
        present.forEach(entry -> events.standing(entry.getKey(), entry.getValue(), functions));
        return new SystemTemplate(
                functions,
                List.copyOf(events.routes()),
                events.stage(),
                events.authorizers(),
                events.cors(),
                List.copyOf(events.s3Triggers()),
                List.copyOf(events.scanTriggers()),
                List.copyOf(events.mailTriggers()),
                List.copyOf(events.streamTriggers()),
                List.copyOf(events.schedules()),
                groups,
                buckets,
                tables,
                distribution,
                signIn);
    }

    private void resource(String id, JsonNode resource) {
        var properties = resource.path("Properties");
        switch (resource.path("Type").asText()) {
            case FUNCTION -> function(id, properties);
            case "AWS::S3::Bucket" -> buckets.add(bucket(id, properties));
            case "AWS::DynamoDB::Table" -> tables.add(TableReader.table(id, properties, intrinsics));
            case "AWS::Cognito::UserPool" ->
                signIn = Optional.of(
                                intrinsics.text(properties.path("LambdaConfig").path("PreTokenGeneration")))
                        .filter(arn -> !arn.isEmpty());
            case "AWS::Scheduler::ScheduleGroup" ->
                groups.add(intrinsics.names().name(id));
            case "AWS::CloudFront::Distribution" ->
                distribution = Optional.of(
                        new DistributionReader(id, properties, template.path("Resources"), intrinsics).read());
            case "AWS::Events::Rule",
                    "AWS::Serverless::StateMachine",
                    "AWS::Serverless::Api",
                    "AWS::Lambda::Function" ->
                throw new TemplateException("The local runner cannot play the resource " + id + " of type "
                        + resource.path("Type").asText() + ".");
            default -> {}
        }
    }

    private void function(String id, JsonNode properties) {
        var globals = template.path("Globals").path("Function");
        var environment = new LinkedHashMap<String, String>();
        List.of(globals, properties)
                .forEach(level -> level.path("Environment")
                        .path("Variables")
                        .properties()
                        .forEach(entry -> environment.put(entry.getKey(), intrinsics.text(entry.getValue()))));
        var handler = own(properties, globals, "Handler");
        if (handler.isMissingNode()) {
            throw new TemplateException("The function " + id + " has no Handler.");
        }
        var name = intrinsics.names().name(id);
        var arn = intrinsics.names().attribute(id, "Arn").orElseThrow();
        var timeout = Duration.ofSeconds(
                intrinsics.resolve(own(properties, globals, "Timeout")).asLong(3));
        var retries = own(properties, globals, "EventInvokeConfig")
                .path("MaximumRetryAttempts")
                .asInt(2);
        int memory = own(properties, globals, "MemorySize").asInt(DEFAULT_MEMORY);
        functions.put(
                id,
                new FunctionResource(id, name, arn, intrinsics.text(handler), environment, timeout, retries, memory));
        properties.path("Events").properties().forEach(event -> events.event(id, event.getKey(), event.getValue()));
    }

    private static JsonNode own(JsonNode properties, JsonNode globals, String field) {
        return properties.has(field) ? properties.path(field) : globals.path(field);
    }

    private Bucket bucket(String id, JsonNode properties) {
        var rules = intrinsics.resolve(properties.path("CorsConfiguration")).path("CorsRules");
        var origins = StreamSupport.stream(rules.spliterator(), false)
                .flatMap(
                        rule -> StreamSupport.stream(rule.path("AllowedOrigins").spliterator(), false))
                .map(JsonNode::asText)
                .distinct()
                .toList();
        return new Bucket(intrinsics.names().name(id), origins);
    }
}
