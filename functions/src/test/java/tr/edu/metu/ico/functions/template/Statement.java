package tr.edu.metu.ico.functions.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One statement of a policy in the template, with the resource it belongs to. */
record Statement(String owner, Yaml body) {

    /** Every statement: of functions, roles, keys, buckets and queues. */
    static List<Statement> all(Template template) {
        var all = new ArrayList<>(ofRoles(template));
        collect(all, template, "AWS::KMS::Key", "KeyPolicy");
        collect(all, template, "AWS::S3::BucketPolicy", "PolicyDocument");
        collect(all, template, "AWS::SQS::QueuePolicy", "PolicyDocument");
        return all;
    }

    /** The statements that give a function or a role its permissions. */
    static List<Statement> ofRoles(Template template) {
        var all = new ArrayList<Statement>();
        template.functions()
                .forEach((id, properties) -> properties.at("Policies").items().forEach(policy -> add(all, id, policy)));
        template.all("AWS::IAM::Role")
                .forEach((id, properties) ->
                        properties.at("Policies").items().forEach(policy -> add(all, id, policy.at("PolicyDocument"))));
        return all;
    }

    private static void collect(List<Statement> all, Template template, String type, String document) {
        template.all(type).forEach((id, properties) -> add(all, id, properties.at(document)));
    }

    private static void add(List<Statement> all, String owner, Yaml policy) {
        policy.at("Statement").items().forEach(body -> all.add(new Statement(owner, body)));
    }

    boolean allows() {
        return !body.at("Effect").is("Deny");
    }

    List<String> actions() {
        return body.at("Action").spelledItems();
    }

    List<String> resources() {
        return body.at("Resource").spelledItems();
    }

    boolean allows(String action, String resource) {
        return allows()
                && actions().contains(action)
                && resources().stream().anyMatch(pattern -> matches(pattern, resource));
    }

    /** Whether the conditions of this statement admit a table item with this partition key. */
    boolean coversPartition(String partition) {
        var patterns = partitions();
        return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> matches(pattern, partition));
    }

    /** The patterns of partition keys that the statement is limited to; empty when it is not limited. */
    List<String> partitions() {
        return body.at("Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys")
                .spelledItems();
    }

    private static boolean matches(String pattern, String text) {
        var regex = Stream.of(pattern.split("\\*", -1))
                .map(part ->
                        Stream.of(part.split("\\?", -1)).map(Pattern::quote).collect(Collectors.joining(".")))
                .collect(Collectors.joining(".*"));
        return Pattern.matches(regex, text);
    }

    @Override
    public String toString() {
        return owner + "." + body.at("Sid").spelled();
    }
}
