package tr.edu.metu.ico.functions.calls;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.adapters.json.definition.DefinitionDocument;
import tr.edu.metu.ico.adapters.json.definition.PastDates;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.DefinitionWarnings;
import tr.edu.metu.ico.definition.ExamListCheck;
import tr.edu.metu.ico.definition.PenaltyDifferences;

/**
 * Everything that prevents the announcement of a draft.
 *
 * @param definition the definition it would be announced with; empty while it cannot be read
 * @param unreadable those problems for which it cannot be read
 * @param warnings   what the office should check; it does not prevent the announcement
 */
record DraftCheck(
        Optional<CallDefinition> definition, List<Problem> unreadable, List<Problem> problems, List<Problem> warnings) {

    private static final StrictJson JSON = new StrictJson(StrictJson.DEFINITION_LIMIT);
    private static final List<String> OF_ONE_YEAR = List.of("title", "academicYear", "resultsExpected");

    /**
     * @param call   the name of the draft
     * @param origin the document it was copied from
     * @param others the definitions of the other calls
     */
    static DraftCheck of(
            CallId call, String document, CallId copied, String origin, List<CallDefinition> others, Instant now) {
        var tree = JSON.read(document, JsonNode.class);
        var problems = new ArrayList<Problem>();
        var definition = read(document, problems);
        var unreadable = List.copyOf(problems);
        if (!tree.path("call").asText().equals(call.value())) {
            problems.addAll(CallDefinitionHandler.otherCall(call.value()).problems());
        }
        definition.map(ExamListCheck::unconfirmed).ifPresent(problems::addAll);
        problems.addAll(PastDates.of(tree, now));
        definition.map(read -> PenaltyDifferences.undecided(read, others)).ifPresent(problems::addAll);
        var warnings = Stream.concat(
                definition.stream()
                        .flatMap(read -> Stream.concat(
                                DefinitionWarnings.of(read).stream(),
                                PenaltyDifferences.decided(read, others).stream())),
                copied.equals(call) ? Stream.empty() : unchanged(tree, JSON.read(origin, JsonNode.class)));
        return new DraftCheck(definition, unreadable, List.copyOf(problems), warnings.toList());
    }

    /** The same with further warnings. */
    DraftCheck warning(List<Problem> further) {
        return new DraftCheck(
                definition,
                unreadable,
                problems,
                Stream.concat(warnings.stream(), further.stream()).toList());
    }

    private static Optional<CallDefinition> read(String document, List<Problem> problems) {
        try {
            return Optional.of(CallDefinitionJson.read(document));
        } catch (InvalidJson invalid) {
            problems.addAll(invalid.problems());
            return Optional.empty();
        }
    }

    private static Stream<Problem> unchanged(JsonNode document, JsonNode origin) {
        var now = DefinitionDocument.worded(document);
        var then = DefinitionDocument.worded(origin);
        return OF_ONE_YEAR.stream()
                .filter(name -> now.has(name) && Objects.equals(now.get(name), then.get(name)))
                .map(name -> Problem.of(
                        name,
                        "SAME_AS_ORIGIN",
                        "This text is unchanged from the copied call; adapt it to the new call.",
                        "Bu metin kopyalanan çağrıdakiyle aynı; yeni çağrıya göre düzenleyin."));
    }
}
