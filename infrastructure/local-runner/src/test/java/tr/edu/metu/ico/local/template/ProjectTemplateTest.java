package tr.edu.metu.ico.local.template;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.local.lambda.FunctionLog;
import tr.edu.metu.ico.local.lambda.LocalFunctions;

class ProjectTemplateTest {
    private static final Path FILE = Path.of("..", "..", "template.yaml");

    private final SystemTemplate template = SystemTemplate.read(FILE, Map.of("Stage", "local"));

    @Test
    void every_route_of_the_project_asks_for_a_token_but_those_of_the_site_its_calculator_and_the_check_of_letters() {
        assertEquals(
                List.of(
                        "GET /calculator/{call}",
                        "POST /calculator/{call}",
                        "GET /letters/{code}",
                        "POST /letters",
                        "GET /app/{build}/{file+}",
                        "HEAD /missing/{proxy+}",
                        "GET /missing/{proxy+}"),
                template.routes().stream()
                        .filter(route -> route.authorizer().isEmpty())
                        .map(Route::key)
                        .toList());
    }

    @Test
    void every_function_of_the_project_is_started_by_something() {
        var started = template.routes().stream().map(Route::function).collect(Collectors.toSet());
        template.s3Triggers().forEach(trigger -> started.add(trigger.function()));
        template.schedules().forEach(trigger -> started.add(trigger.function()));
        template.streamTriggers().forEach(trigger -> started.add(trigger.function()));
        // mails are reported only where they are sent
        SystemTemplate.read(FILE, Map.of("Stage", "local", "MailDomain", "ico.example"))
                .mailTriggers()
                .forEach(trigger -> started.add(trigger.function()));
        template.signIn().ifPresent(arn -> started.add(arn.substring(arn.lastIndexOf(':') + 1)));

        assertEquals(Set.copyOf(template.functions().keySet()), started);
    }

    @Test
    void every_handler_of_the_project_is_there_and_one_process_can_hold_their_settings() {
        var functions = new LocalFunctions(template.functions(), new FunctionLog(Path.of("unused")));

        assertDoesNotThrow(functions::environment);
    }

    @Test
    void documents_are_searched_for_malware_only_where_the_parameter_says_so() {
        var scanning = SystemTemplate.read(FILE, Map.of("Stage", "local", "MalwareScan", "on"));

        assertEquals(List.of(), template.scanTriggers());
        assertEquals(
                List.of(new ScanTrigger(
                        "DocumentScannedFunction",
                        Set.of("ico-local-documents-000000000000", "ico-local-special-000000000000"))),
                scanning.scanTriggers());
        assertEquals(
                List.of("off", "on"),
                List.of(
                        template.functions()
                                .get("DocumentsFunction")
                                .environment()
                                .get("MALWARE_SCAN"),
                        scanning.functions()
                                .get("DocumentsFunction")
                                .environment()
                                .get("MALWARE_SCAN")));
    }
}
