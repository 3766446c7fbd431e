package tr.edu.metu.ico.functions.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others read about the deployment, the API contract and the operations page, says what the template says. */
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
    void every_operation_has_its_own_name_and_tells_how_it_refuses() {
        var names = new ArrayList<String>();
        var silent = new ArrayList<String>();
        for (var path : contract.at("paths").entries().values()) {
            for (var operation : path.entries().values().stream()
                    .filter(o -> o.at("operationId").present())
                    .toList()) {
                names.add(operation.at("operationId").spelled());
                if (!operation.at("responses").entries().keySet().containsAll(List.of("401", "429", "500"))) {
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
}
