package tr.edu.metu.ico.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads what starts a function: routes, created objects, streams, schedules. Any other source is refused. */
final class EventReader {
    private final Intrinsics intrinsics;
    private final HttpApiReader api;
    private final List<Route> routes = new ArrayList<>();
    private final List<S3Trigger> s3Triggers = new ArrayList<>();
    private final List<ScanTrigger> scanTriggers = new ArrayList<>();
    private final List<MailTrigger> mailTriggers = new ArrayList<>();
    private final List<StreamTrigger> streamTriggers = new ArrayList<>();
    private final List<ScheduleTrigger> schedules = new ArrayList<>();

    EventReader(Intrinsics intrinsics, ObjectNode template) {
        this.intrinsics = intrinsics;
        this.api = new HttpApiReader(intrinsics, template);
    }

    List<Route> routes() {
        return routes;
    }

    List<S3Trigger> s3Triggers() {
        return s3Triggers;
    }

    List<ScanTrigger> scanTriggers() {
        return scanTriggers;
    }

    List<MailTrigger> mailTriggers() {
        return mailTriggers;
    }

    List<StreamTrigger> streamTriggers() {
        return streamTriggers;
    }

    List<ScheduleTrigger> schedules() {
        return schedules;
    }

    List<JwtAuthorizerResource> authorizers() {
        return api.authorizers();
    }

    String stage() {
        return api.stage();
    }

    Cors cors() {
        return api.cors();
    }

    /** An entry of a function's {@code Events}. */
    void event(String function, String name, JsonNode event) {
        var properties = intrinsics.resolve(event.path("Properties"));
        switch (event.path("Type").asText()) {
            case "HttpApi" ->
                throw new TemplateException("The route of the event " + name + " (function " + function
                        + ") belongs in the DefinitionBody of the HTTP API; an event of its own costs a permission.");
            case "S3" -> s3(function, properties);
            case "EventBridgeRule" -> rule(function, name, properties.path("Pattern"));
            case "DynamoDB" ->
                streamTriggers.add(
                        StreamReader.trigger(properties.path("Stream").asText(), function, properties));
            case "Schedule" -> schedule(function + name, function, properties, properties.path("Schedule"));
            case "ScheduleV2" -> schedule(function + name, function, properties, properties.path("ScheduleExpression"));
            default ->
                throw new TemplateException("The local runner does not know the event type "
                        + event.path("Type").asText() + " (function " + function + ", event " + name + ").");
        }
    }

    /** Routes, and schedules, streams and bucket notifications that are resources of their own. */
    void standing(String id, JsonNode resource, Map<String, FunctionResource> functions) {
        var properties = resource.path("Properties");
        if (resource.path("Type").asText().equals("AWS::Serverless::HttpApi")) {
            routes.addAll(api.routes(arn -> byArn(arn, id, functions)));
        } else if (resource.path("Type").asText().equals("AWS::Scheduler::Schedule")) {
            var target = intrinsics.resolve(properties.path("Target"));
            var function = byArn(target.path("Arn").asText(), id, functions);
            var resolved = (ObjectNode) intrinsics.resolve(properties);
            resolved.set("Input", target.path("Input"));
            schedule(id, function, resolved, resolved.path("ScheduleExpression"));
        } else if (resource.path("Type").asText().equals("AWS::Lambda::EventSourceMapping")) {
            var resolved = intrinsics.resolve(properties);
            var function = byArn(resolved.path("FunctionName").asText(), id, functions);
            streamTriggers.add(
                    StreamReader.trigger(resolved.path("EventSourceArn").asText(), function, resolved));
        } else if (resource.path("Type").asText().equals("AWS::S3::Bucket")) {
            notifications(id, intrinsics.resolve(properties.path("NotificationConfiguration")), functions);
        }
    }

    private void notifications(String id, JsonNode configuration, Map<String, FunctionResource> functions) {
        configuration.fieldNames().forEachRemaining(kind -> {
            if (!kind.equals("LambdaConfigurations") && !kind.equals("EventBridgeConfiguration")) {
                throw new TemplateException("The local runner cannot play the " + kind + " of bucket " + id + ".");
            }
        });
        configuration.path("LambdaConfigurations").forEach(entry -> {
            var function = byArn(entry.path("Function").asText(), id, functions);
            trigger(intrinsics.names().name(id), function, entry.path("Event").asText(), entry.path("Filter"));
        });
    }

    private static String byArn(String arn, String from, Map<String, FunctionResource> functions) {
        return functions.values().stream()
                .filter(function -> arn.equals(function.arn()) || arn.startsWith(function.arn() + ":"))
                .map(FunctionResource::logicalId)
                .findFirst()
                .orElseThrow(() -> new TemplateException("The target of " + from + " is no function: " + arn + "."));
    }

    private void s3(String function, JsonNode properties) {
        var bucket = properties.path("Bucket").asText();
        var events = properties.path("Events");
        if (events.isTextual()) {
            trigger(bucket, function, events.asText(), properties.path("Filter"));
        }
        events.forEach(event -> trigger(bucket, function, event.asText(), properties.path("Filter")));
    }

    private void trigger(String bucket, String function, String event, JsonNode filter) {
        if (!event.startsWith("s3:ObjectCreated:")) {
            throw new TemplateException(
                    "The local runner does not know the S3 event " + event + " (" + function + ").");
        }
        var prefix = new StringBuilder();
        var suffix = new StringBuilder();
        filter.path("S3Key").path("Rules").forEach(rule -> {
            var name = rule.path("Name").asText().toLowerCase(Locale.ROOT);
            (name.equals("prefix") ? prefix : suffix).append(rule.path("Value").asText());
        });
        s3Triggers.add(new S3Trigger(bucket, function, event, prefix.toString(), suffix.toString()));
    }

    /** Of all events on the bus, only malware scan results and reports about mails can be simulated. */
    private void rule(String function, String name, JsonNode pattern) {
        var source = pattern.path("source").path(0).asText();
        var types = texts(pattern.path("detail-type"));
        var detail = pattern.path("detail");
        if (source.equals(ScanTrigger.SOURCE) && types.equals(Set.of(ScanTrigger.DETAIL_TYPE))) {
            var buckets = texts(detail.path("s3ObjectDetails").path("bucketName"));
            scanTriggers.add(new ScanTrigger(function, buckets));
        } else if (source.equals(MailTrigger.SOURCE)) {
            var sets = texts(detail.path("mail").path("tags").path("ses:configuration-set"));
            mailTriggers.add(new MailTrigger(function, types, sets));
        } else {
            throw new TemplateException(
                    "The local runner cannot play the events of " + name + " (function " + function + ").");
        }
    }

    private static Set<String> texts(JsonNode list) {
        var texts = new TreeSet<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private void schedule(String name, String function, JsonNode properties, JsonNode expression) {
        try {
            var zone = properties.path("ScheduleExpressionTimezone").asText("UTC");
            var enabled = properties.path("Enabled").asBoolean(true)
                    && properties.path("State").asText("ENABLED").equals("ENABLED");
            var input = properties.path("Input").asText("{}");
            schedules.add(new ScheduleTrigger(
                    name, function, ScheduleExpression.parse(expression.asText(), zone), input, enabled));
        } catch (IllegalArgumentException e) {
            throw new TemplateException("Schedule " + name + ": " + e.getMessage());
        }
    }
}
