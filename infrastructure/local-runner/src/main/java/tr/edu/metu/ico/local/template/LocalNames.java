package tr.edu.metu.ico.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The local values of {@code Ref} and {@code Fn::GetAtt} of a resource. */
final class LocalNames {
    static final String REGION = "eu-central-1";
    static final String ACCOUNT = "000000000000";
    static final String STACK = "ico-local";
    static final Map<String, String> PSEUDO_PARAMETERS = Map.of(
            "AWS::Region",
            REGION,
            "AWS::AccountId",
            ACCOUNT,
            "AWS::StackName",
            STACK,
            "AWS::StackId",
            "arn:aws:cloudformation:" + REGION + ":" + ACCOUNT + ":stack/" + STACK + "/local",
            "AWS::Partition",
            "aws",
            "AWS::URLSuffix",
            "amazonaws.com",
            "AWS::NoValue",
            "");

    private static final Map<String, String> NAME_PROPERTIES = Map.of(
            "AWS::DynamoDB::Table", "TableName",
            "AWS::S3::Bucket", "BucketName",
            "AWS::Serverless::Function", "FunctionName",
            "AWS::Scheduler::ScheduleGroup", "Name",
            "AWS::SQS::Queue", "QueueName",
            "AWS::IAM::Role", "RoleName");

    private final ObjectNode resources;
    private final UnaryOperator<JsonNode> resolve;

    LocalNames(ObjectNode resources, UnaryOperator<JsonNode> resolve) {
        this.resources = resources;
        this.resolve = resolve;
    }

    /** The name of a resource: as given in the template, otherwise derived from its logical id. */
    String name(String logicalId) {
        var resource = resources.path(logicalId);
        var type = resource.path("Type").asText();
        var given = Optional.ofNullable(NAME_PROPERTIES.get(type))
                .map(property -> resource.path("Properties").path(property))
                .filter(property -> !property.isMissingNode())
                .map(property -> resolve.apply(property).asText());
        var made = type.equals("AWS::S3::Bucket") ? STACK + "-" + logicalId.toLowerCase(Locale.ROOT) : logicalId;
        return given.orElse(made);
    }

    Optional<String> ref(String id) {
        if (resources.has(id)) {
            return Optional.of(name(id));
        }
        return functionBehind(id).map(this::arn).or(() -> madeBySam(id));
    }

    Optional<String> attribute(String id, String attribute) {
        if (!resources.has(id)) {
            return madeBySam(id).map(name -> attribute.equals("Arn") ? iamRole(name) : name + "." + attribute);
        }
        var isArn = attribute.endsWith("Arn") || attribute.equals("Alias");
        return Optional.of(isArn ? arn(id) : name(id) + "." + attribute);
    }

    private String arn(String id) {
        var name = name(id);
        return switch (resources.path(id).path("Type").asText()) {
            case "AWS::Serverless::Function" -> regional("lambda", "function:" + name);
            case "AWS::DynamoDB::Table" -> regional("dynamodb", "table/" + name);
            case "AWS::SQS::Queue" -> regional("sqs", name);
            case "AWS::Scheduler::ScheduleGroup" -> regional("scheduler", "schedule-group/" + name);
            case "AWS::S3::Bucket" -> "arn:aws:s3:::" + name;
            case "AWS::IAM::Role" -> iamRole(name);
            default -> regional("local", id);
        };
    }

    /** {@code Fn.Alias} and {@code Fn.Version}, which SAM makes for a function with AutoPublishAlias. */
    private Optional<String> functionBehind(String id) {
        var dot = id.indexOf('.');
        return dot > 0 && resources.has(id.substring(0, dot)) ? Optional.of(id.substring(0, dot)) : Optional.empty();
    }

    /** {@code FnRole}, {@code FnAliaslive} and the like. */
    private Optional<String> madeBySam(String id) {
        var ofFunction = resources.properties().stream()
                .filter(entry -> entry.getValue().path("Type").asText().equals("AWS::Serverless::Function"))
                .anyMatch(entry -> id.equals(entry.getKey() + "Role") || id.startsWith(entry.getKey() + "Alias"));
        return ofFunction ? Optional.of(id) : Optional.empty();
    }

    private static String regional(String service, String rest) {
        return "arn:aws:" + service + ":" + REGION + ":" + ACCOUNT + ":" + rest;
    }

    private static String iamRole(String name) {
        return "arn:aws:iam::" + ACCOUNT + ":role/" + name;
    }
}
