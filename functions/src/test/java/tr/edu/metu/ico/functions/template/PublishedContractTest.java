package tr.edu.metu.ico.functions.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published descriptions of the deployment, the API contract and the operations page, match the template. */
class PublishedContractTest {

    private final Template template = Template.ofTheProject();
    private final Yaml contract = YamlFile.read("infrastructure/openapi/openapi.yaml");

    @Test
    void the_contract_has_exactly_the_routes_of_the_template() {
        var described = new TreeSet<String>();
        contract.at("paths")
                .entries()
                .forEach((path, item) -> item.entries().keySet().stream()
                        .filter(method -> !method.equals("parameters"))
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));

        assertEquals(new TreeSet<>(template.routes().keySet()), described);
    }

    @Test
    void every_operation_has_its_own_name_and_documents_how_it_refuses() {
        var names = new ArrayList<String>();
        var silent = new ArrayList<String>();
        for (var path : contract.at("paths").entries().values()) {
            for (var operation : path.entries().values().stream()
                    .filter(o -> o.at("operationId").present())
                    .toList()) {
                names.add(operation.at("operationId").spelled());
                var refusals = operation.at("x-permitted-to").spelledItems().contains("ANYONE")
                        ? List.of("429", "500")
                        : List.of("401", "429", "500");
                if (!operation.at("responses").entries().keySet().containsAll(refusals)) {
                    silent.add(operation.at("operationId").spelled());
                }
            }
        }

        assertEquals(template.routes().size(), new TreeSet<>(names).size());
        assertEquals(List.of(), silent);
    }

    @Test
    void every_alarm_and_every_dead_letter_queue_is_explained_on_the_operations_page() {
        var page = YamlFile.text("docs/operations.md");
        var alarms =
                template.all("AWS::CloudWatch::Alarm").keySet().stream().filter(id -> !id.endsWith("DeadLettersAlarm"));
        var queues = template.all("AWS::SQS::Queue").keySet().stream();

        var unexplained =
                Stream.concat(alarms, queues).filter(id -> !page.contains(id)).toList();

        assertEquals(List.of(), unexplained);
        assertTrue(page.contains("...DeadLettersAlarm"));
    }

    @Test
    void every_parameter_that_a_documented_deployment_gives_is_one_of_the_template() {
        var page = YamlFile.text("docs/operations.md");
        var commands = page.substring(page.indexOf("## Deploy"), page.indexOf("## People"));

        var given = Pattern.compile("(?<![A-Za-z])([A-Z][A-Za-z]+)=")
                .matcher(commands + YamlFile.text("samconfig.toml"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertTrue(given.containsAll(List.of("Stage", "AlarmEmail", "DeletionProtection", "SubmissionConcurrency")));
        given.removeAll(template.root().at("Parameters").entries().keySet());
        assertEquals(Set.of(), given);
    }

    /** The AWS CLI reads {@code Value=CENG,EE} as a list, also when the shell has taken quotes away, and refuses it. */
    @Test
    void no_documented_value_with_a_comma_is_read_as_a_list() {
        var lists = Pattern.compile("Value='[^'\"]*,[^']*'|Value=[^'\"\\s]*,(?!Value)[^=\\s]*(?=\\s)")
                .matcher(YamlFile.text("docs/operations.md"))
                .results()
                .map(MatchResult::group)
                .toList();

        assertEquals(List.of(), lists);
    }

    @Test
    void a_template_longer_than_cloudformation_takes_by_itself_is_deployed_by_way_of_a_bucket() {
        var settings = YamlFile.text("samconfig.toml");

        assertTrue(YamlFile.text("template.yaml").length() > 51_200);
        assertTrue(settings.contains("resolve_s3 = true"));
        assertTrue(settings.contains("region = "));
        assertTrue(settings.contains("capabilities = \"CAPABILITY_IAM\""));
        assertTrue(settings.contains("template_file = \"template.yaml\""));
    }
}
