package tr.edu.metu.ico.functions.calls;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinitions;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.calls.CallOriginList.CallOriginLine;
import tr.edu.metu.ico.functions.http.ProblemBody.Line;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;

/** Says what would come of a definition, and which definitions a new one can begin with. Nothing is stored. */
public final class CheckDefinition {

    private static final StrictJson JSON = new StrictJson(StrictJson.DEFINITION_LIMIT);

    private final Calls calls;
    private final Definitions definitions;
    private final OtherCalls others;
    private final DefinitionRules rules;

    public CheckDefinition(Parts parts) {
        calls = parts.ports().calls();
        definitions = parts.definitions();
        others = new OtherCalls(calls, definitions);
        rules = new DefinitionRules(calls, definitions);
    }

    /** The definitions that the officer may copy: those of the officer's calls, latest first, then the shipped ones. */
    public CallOriginList origins(Principal officer) {
        var own = calls.all().stream()
                .filter(call -> permitted(officer, call))
                .sorted(Comparator.comparing((Call call) -> call.calendar().closesAt())
                        .reversed()
                        .thenComparing(Call::id))
                .map(call -> CallOriginLine.of(definitions.of(call), false))
                .toList();
        var shipped = ShippedDefinitions.CALLS.stream()
                .filter(name -> own.stream().noneMatch(line -> line.call().equals(name)))
                .map(name -> CallDefinitionJson.read(
                        ShippedDefinitions.document(name).orElseThrow()))
                .map(definition -> CallOriginLine.of(definition, true));
        return new CallOriginList(Stream.concat(own.stream(), shipped).toList());
    }

    /**
     * What would come of the document, as the definition of a new call or of a call of the officer.
     *
     * @param from the call or shipped definition it is compared with
     */
    public DefinitionCheckBody check(Principal officer, CallId id, String from, String document, Instant now) {
        var origin = DraftOrigin.find(calls, officer, from);
        var existing = calls.find(id);
        var own = existing.filter(call -> permitted(officer, call));
        var problems = new ArrayList<Problem>();
        if (existing.isPresent() && own.isEmpty()) {
            problems.addAll(WriteDraft.nameTaken().problems());
        }
        var check = DraftCheck.of(id, document, origin.call(), origin.document(), others.besides(id), now);
        problems.addAll(own.map(call -> amendment(call, check, document, now)).orElse(check.problems()));
        return new DefinitionCheckBody(
                problems.stream().map(Line::of).toList(),
                check.warnings().stream().map(Line::of).toList(),
                DefinitionPreview.of(JSON.read(document, JsonNode.class), check, origin.document()),
                DefinitionCheckBody.difference(origin.document(), document),
                own.flatMap(call -> rules.changeable(call, now)));
    }

    /** What keeps it from taking effect in the call: what makes it unreadable, or else what may no longer change. */
    private List<Problem> amendment(Call call, DraftCheck check, String document, Instant now) {
        Optional<CallDefinition> read = check.definition();
        return read.map(definition -> rules.ofAmendment(call, definition, document, now))
                .orElse(check.unreadable());
    }

    private static boolean permitted(Principal officer, Call call) {
        return Policy.permits(officer, Action.DEFINE_CALL, Target.of(call));
    }
}
