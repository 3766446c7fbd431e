package tr.edu.metu.ico.local.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SystemTemplateTest {
    private static final String BUCKET = "ico-local-letters-000000000000";

    @TempDir
    Path folder;

    private static SystemTemplate read(String stage) throws Exception {
        var file = Path.of(
                SystemTemplateTest.class.getResource("/test-template.yaml").toURI());
        return SystemTemplate.read(file, Map.of("Stage", stage));
    }

    @Test
    void a_function_has_the_environment_of_all_and_its_own() throws Exception {
        assertEquals(
                new FunctionResource(
                        "EchoFunction",
                        "EchoFunction",
                        "arn:aws:lambda:eu-central-1:000000000000:function:EchoFunction",
                        "tr.edu.metu.ico.local.cast.EchoHandler",
                        Map.of(
                                "TABLE_NAME", "Table",
                                "LETTERS_BUCKET", BUCKET,
                                "KIND", "local-play",
                                "SCHEDULED_ARN", "arn:aws:lambda:eu-central-1:000000000000:function:ScheduledFunction"),
                        Duration.ofSeconds(20),
                        2,
                        128),
                read("local").functions().get("EchoFunction"));
    }

    @Test
    void routes_triggers_and_schedules_are_those_of_the_template() throws Exception {
        var template = read("local");

        assertEquals(
                List.of(
                        new Route("GET", "/calls", "EchoFunction", Optional.of("Login"), List.of()),
                        new Route("PUT", "/calls/{call}", "EchoFunction", Optional.of("Login"), List.of()),
                        new Route("GET", "/health", "EchoFunction", Optional.empty(), List.of()),
                        new Route("GET", "/fail/{how}", "FailingFunction", Optional.of("Login"), List.of()),
                        new Route("GET", "/reports", "EchoFunction", Optional.of("Login"), List.of("read"))),
                template.routes());
        assertEquals(List.of(new JwtAuthorizerResource("Login", List.of("UserPoolClient"))), template.authorizers());
        assertEquals(
                List.of(new S3Trigger(BUCKET, "LetterFunction", "s3:ObjectCreated:*", "", "")), template.s3Triggers());
        var everyMinute = new ScheduleExpression.Rate(Duration.ofMinutes(1));
        assertEquals(
                List.of(
                        new ScheduleTrigger(
                                "ScheduledFunctionEveryMinute", "ScheduledFunction", everyMinute, "{}", true),
                        new ScheduleTrigger(
                                "ScheduledFunctionNever",
                                "ScheduledFunction",
                                everyMinute,
                                "{\"call\":\"never\"}",
                                false)),
                template.schedules());
        assertEquals(Set.of("default", "ico-local"), template.scheduleGroups());
    }

    @Test
    void a_bucket_under_a_condition_is_there_only_when_it_holds() throws Exception {
        assertEquals(
                List.of(new Bucket(BUCKET, List.of("http://localhost:8080"))),
                read("local").buckets());
        assertEquals(
                List.of("ico-local-onlyinproduction", "ico-prod-letters-000000000000"),
                read("prod").buckets().stream().map(Bucket::name).toList());
    }

    @Test
    void a_stream_is_passed_on_in_batches_as_far_as_its_filter_says() throws Exception {
        var trigger = read("local").streamTriggers().getFirst();

        assertEquals(
                List.of("Table", "FollowerFunction", 4, 2),
                List.of(trigger.table(), trigger.function(), trigger.batchSize(), trigger.retries()));
        assertEquals(
                List.of(true, false),
                Stream.of("NOTE#1", "CALLS")
                        .map(pk -> trigger.takes(changed(pk)))
                        .toList());
    }

    private static JsonNode changed(String pk) {
        var changed = JsonNodeFactory.instance.objectNode();
        changed.putObject("dynamodb").putObject("Keys").putObject("pk").put("S", pk);
        return changed;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "[]", "{\"a\": 1}", "{\"a\": [{\"suffix\": \"b\"}]}"})
    void a_filter_that_cannot_be_played_is_refused(String pattern) {
        assertThrows(TemplateException.class, () -> new StreamFilter(pattern));
    }

    @Test
    void a_table_is_created_with_its_keys_and_indexes_and_without_what_only_the_cloud_has() throws Exception {
        var table = read("local").tables().getFirst();

        assertEquals("Table", table.name());
        assertEquals(
                "{\"BillingMode\":\"PAY_PER_REQUEST\",\"StreamSpecification\":"
                        + "{\"StreamViewType\":\"KEYS_ONLY\",\"StreamEnabled\":true},\"AttributeDefinitions\":["
                        + "{\"AttributeName\":\"pk\",\"AttributeType\":\"S\"},"
                        + "{\"AttributeName\":\"sk\",\"AttributeType\":\"S\"},"
                        + "{\"AttributeName\":\"gsi1pk\",\"AttributeType\":\"S\"}],"
                        + "\"KeySchema\":[{\"AttributeName\":\"pk\",\"KeyType\":\"HASH\"},"
                        + "{\"AttributeName\":\"sk\",\"KeyType\":\"RANGE\"}],"
                        + "\"GlobalSecondaryIndexes\":[{\"IndexName\":\"byDepartment\",\"KeySchema\":["
                        + "{\"AttributeName\":\"gsi1pk\",\"KeyType\":\"HASH\"},"
                        + "{\"AttributeName\":\"sk\",\"KeyType\":\"RANGE\"}],"
                        + "\"Projection\":{\"ProjectionType\":\"ALL\"}}],\"TableName\":\"Table\"}",
                table.createTable());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Type: S3 | Type: SQS | The local runner does not know the event type SQS (function LetterFunction,"
                        + " event Arrived).",
                "Type: S3 | Type: HttpApi | The route of the event Arrived (function LetterFunction) belongs in the"
                        + " DefinitionBody of the HTTP API; an event of its own costs a permission.",
                "integrations/Echo' | integrations/Drum' | The route GET /calls names no integration that invokes a"
                        + " function.",
                "functions/${EchoFunction.Alias} | functions/drum | The target of Api is no function: drum.",
                "!Join ['-' | !Base64 ['-' | The local runner does not know the tag !Base64 (line 32).",
                "!Ref Table | {'Fn::ImportValue': x} | The local runner does not know the intrinsic Fn::ImportValue.",
                "!Ref Table | !Ref Desk | The template refers to Desk, which it does not declare.",
                "!GetAtt ScheduledFunction.Arn | !GetAtt Drum.Arn | The template refers to Drum, which it does not"
                        + " declare.",
                "[IsProduction, real | [IsHoliday, real | The template uses the condition IsHoliday, which it does not"
                        + " declare.",
                "s3:ObjectCreated:* | s3:ObjectRemoved:* | The local runner does not know the S3 event"
                        + " s3:ObjectRemoved:* (LetterFunction).",
                "rate(1 minute) | cron(0 12 * * ? *) | Schedule ScheduledFunctionEveryMinute: The local runner knows"
                        + " rate(n minutes) and at(yyyy-MM-ddTHH:mm:ss), not cron(0 12 * * ? *).",
                "AWS::Cognito::UserPool | AWS::Events::Rule | The local runner cannot play the resource UserPool of"
                        + " type AWS::Events::Rule.",
                "DefaultAuthorizer: Login | DefaultAuthorizer: Door | The route GET /calls asks for the authorizer"
                        + " Door, which the HTTP API does not declare.",
                "Handler: tr.edu.metu.ico.local.cast.EchoHandler | Description: none | The function EchoFunction has"
                        + " no Handler.",
                "Resources: | Things: | test-template.yaml has no Resources.",
            })
    void what_cannot_be_run_here_is_refused_in_one_sentence(String good, String bad, String sentence) throws Exception {
        var changed = changed(good, bad);

        var refused = assertThrows(TemplateException.class, () -> SystemTemplate.read(changed, Map.of()));
        assertEquals(sentence, refused.getMessage());
    }

    @Test
    void a_template_that_is_no_yaml_is_refused_with_the_place() throws Exception {
        var changed = changed("Globals:", "Globals: [");

        var refused = assertThrows(TemplateException.class, () -> SystemTemplate.read(changed, Map.of()));
        assertTrue(refused.getMessage().startsWith("test-template.yaml is not readable YAML: "), refused.getMessage());
        assertFalse(refused.getMessage().contains("\n"));
    }

    @Test
    void a_missing_template_is_named() {
        var missing = folder.resolve("nothing.yaml");

        var refused = assertThrows(TemplateException.class, () -> SystemTemplate.read(missing, Map.of()));
        assertEquals("There is no readable template at " + missing + ".", refused.getMessage());
    }

    private Path changed(String good, String bad) throws IOException, URISyntaxException {
        var original = Files.readString(Path.of(
                SystemTemplateTest.class.getResource("/test-template.yaml").toURI()));
        var at = original.indexOf(good);
        var text = original.substring(0, at) + bad + original.substring(at + good.length());
        return Files.writeString(folder.resolve("test-template.yaml"), text);
    }
}
