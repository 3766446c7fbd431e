package tr.edu.metu.ico.functions.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CloudFormation refuses a template of more than 500 resources, and counts them after SAM has expanded it. */
class ExpandedResourcesTest {

    /** Far enough below 500 that the routes and functions of a year find room. */
    private static final int MOST = 400;

    /** CloudFormation takes a template of one megabyte from a bucket. */
    private static final int MOST_BYTES = 1_000_000;

    private static final String OPERATIONS = YamlFile.text("docs/operations.md");

    private final Yaml template = YamlFile.read("template.yaml");

    @Test
    void the_template_stays_far_below_what_cloudformation_takes() {
        var resources = ExpandedResources.of(template);

        assertTrue(resources.total() <= MOST, () -> resources.total() + " resources: " + resources.byType());
        assertTrue(YamlFile.text("template.yaml").length() < MOST_BYTES / 2);
    }

    @Test
    void what_sam_makes_of_each_resource_is_counted() {
        var sample = YamlFile.parse("""
            Globals: {Function: {Runtime: java25}}
            Resources:
              Api: {Type: 'AWS::Serverless::HttpApi'}
              Bucket: {Type: 'AWS::S3::Bucket', Condition: Never}
              Role: {Type: 'AWS::IAM::Role'}
              Shown:
                Type: AWS::Serverless::Function
                Properties:
                  AutoPublishAlias: live
                  Events:
                    List: {Type: HttpApi}
                    Show: {Type: HttpApi}
              Swept:
                Type: AWS::Serverless::Function
                Properties:
                  Role: !GetAtt Role.Arn
                  EventInvokeConfig: {MaximumRetryAttempts: 2}
                  Events:
                    Uploaded: {Type: S3}
                    Reported: {Type: EventBridgeRule}
                    EveryMinute: {Type: ScheduleV2, Properties: {RoleArn: !GetAtt Role.Arn}}
            """);

        assertEquals(
                Map.ofEntries(
                        Map.entry("AWS::ApiGatewayV2::Api", 1),
                        Map.entry("AWS::ApiGatewayV2::Stage", 1),
                        Map.entry("AWS::Events::Rule", 1),
                        Map.entry("AWS::IAM::Role", 2),
                        Map.entry("AWS::Lambda::Alias", 1),
                        Map.entry("AWS::Lambda::EventInvokeConfig", 1),
                        Map.entry("AWS::Lambda::Function", 2),
                        Map.entry("AWS::Lambda::Permission", 4),
                        Map.entry("AWS::Lambda::Version", 1),
                        Map.entry("AWS::S3::Bucket", 1),
                        Map.entry("AWS::Scheduler::Schedule", 1)),
                ExpandedResources.of(sample).byType());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Type: 'AWS::Serverless::SimpleTable'}",
                "{Type: 'AWS::Serverless::Function', Properties: {FunctionUrlConfig: {AuthType: AWS_IAM}}}",
                "{Type: 'AWS::Serverless::Function', Properties: {Events: {Asked: {Type: SQS}}}}",
                "{Type: 'AWS::Serverless::Function', Properties: {Events: {Daily: {Type: ScheduleV2}}}}"
            })
    void what_sam_expands_in_a_way_not_known_here_is_refused(String resource) {
        var sample = YamlFile.parse("Resources: {Unknown: " + resource + "}");

        assertThrows(IllegalStateException.class, () -> ExpandedResources.of(sample));
    }

    @Test
    void the_operations_page_states_the_number_of_resources() {
        assertEquals(
                ExpandedResources.of(template).total(),
                stated("It expands to (\\d+) resources; CloudFormation takes 500"));
    }

    @Test
    void the_operations_page_counts_what_costs_money_all_the_time() {
        var resources = ExpandedResources.of(template).byType();
        int alarms = resources.get("AWS::CloudWatch::Alarm");

        assertEquals(resources.get("AWS::KMS::Key"), stated("customer managed keys \\| (\\d+) "));
        assertEquals(alarms, stated("alarms on one metric \\| (\\d+) ") + stated("alarms on metric math \\((\\d+);"));
        assertEquals(metricsFromLogs(), stated("metrics filtered from logs \\| (\\d+) "));
    }

    /** Two filters may count into one metric. */
    private int metricsFromLogs() {
        return (int) new Template(template)
                .all("AWS::Logs::MetricFilter").values().stream()
                        .map(filter -> filter.at("MetricTransformations", "0", "MetricName"))
                        .distinct()
                        .count();
    }

    private static int stated(String sentence) {
        var found = Pattern.compile(sentence).matcher(OPERATIONS);
        assertTrue(found.find(), sentence);
        return Integer.parseInt(found.group(1));
    }
}
