package tr.edu.metu.ico.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A hundred texts that would run as a script if a page made markup of them: each sets {@code window.ran}. */
final class Payloads {

    private static final List<String> SCRIPTS = List.of(
            "<script>ran=1</script>",
            "<img src=x onerror=ran=1>",
            "<svg onload=ran=1>",
            "<svg><script>ran=1</script></svg>",
            "<svg><animate onbegin=ran=1 attributeName=x dur=1s>",
            "<iframe src=javascript:parent.ran=1></iframe>",
            "<iframe srcdoc=\"<script>parent.ran=1</script>\"></iframe>",
            "<details open ontoggle=ran=1>",
            "<video><source onerror=ran=1></video>",
            "<audio src=x onerror=ran=1>",
            "<input autofocus onfocus=ran=1>",
            "<select autofocus onfocus=ran=1></select>",
            "<a href=javascript:ran=1 autofocus onfocus=ran=1>x</a>",
            "<math><mi xlink:href=javascript:ran=1>x</mi></math>",
            "<object data=javascript:ran=1></object>",
            "<embed src=javascript:ran=1>",
            "<form action=javascript:ran=1><button autofocus onfocus=ran=1>x</button></form>",
            "<link rel=stylesheet href=x onerror=ran=1>",
            "<meta http-equiv=refresh content=\"0;url=javascript:ran=1\">",
            "<style onload=ran=1></style>",
            "<x contenteditable autofocus onfocus=ran=1>x</x>",
            "<!--><img src=x onerror=ran=1>-->",
            "{{constructor.constructor('ran=1')()}}",
            "${ran=1}",
            "javascript:ran=1");

    /** What might end the place in which a text stands. */
    private static final List<String> ENDINGS = List.of("", "\">", "'>", "</textarea></title></script>");

    static final List<String> ALL = ENDINGS.stream()
            .flatMap(ending -> SCRIPTS.stream().map(script -> ending + script))
            .toList();

    /** Names under which an answer of the API has words that a person or the office has written. */
    private static final Set<String> WORDS = Set.of(
            "en",
            "tr",
            "name",
            "fileName",
            "reason",
            "text",
            "relationWords",
            "host",
            "restrictions",
            "subject",
            "body");

    private static final int AT_ONCE = 9;

    private static final JsonMapper JSON = new JsonMapper();

    private final AtomicInteger next = new AtomicInteger();

    /** Adds payloads to every text in every answer of the API, the next ones to each. */
    void addToAnswers(BrowserContext context) {
        context.route("**/api/**", this::extended);
    }

    private void extended(Route route) {
        if (!route.request().method().equals("GET")) {
            route.resume();
            return;
        }
        var answer = route.fetch();
        try {
            var body = JSON.readTree(answer.body());
            extend(body);
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body.toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void extend(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                if (entry.getValue().isTextual() && WORDS.contains(entry.getKey())) {
                    object.put(entry.getKey(), entry.getValue().asText() + " " + take());
                }
            });
        }
        node.forEach(this::extend);
    }

    private String take() {
        int first = next.getAndAdd(AT_ONCE);
        return IntStream.range(first, first + AT_ONCE)
                .mapToObj(number -> ALL.get(number % ALL.size()))
                .collect(Collectors.joining(" "));
    }

    /** Those that none of the texts contains. */
    static List<String> notIn(Stream<String> shown) {
        var everything = String.join("\n", shown.toList());
        return ALL.stream().filter(payload -> !everything.contains(payload)).toList();
    }
}
