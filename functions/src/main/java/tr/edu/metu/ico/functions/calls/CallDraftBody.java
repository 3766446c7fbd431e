package tr.edu.metu.ico.functions.calls;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.call.CallDraft;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.functions.http.ProblemBody.Line;

/**
 * A draft as its officers see it.
 *
 * @param copiedFrom the call or shipped definition it was copied from
 * @param problems   everything that prevents its announcement
 * @param preview    its sentences as applicants will read them
 * @param difference from what it was copied from; absent while it cannot be read as a definition
 */
public record CallDraftBody(
        String call,
        int version,
        String copiedFrom,
        List<String> officers,
        Instant changedAt,
        String changedBy,
        String reason,
        JsonNode document,
        List<Line> problems,
        List<Line> warnings,
        DefinitionPreview preview,
        Optional<JsonNode> difference,
        List<VersionBody> versions) {

    private static final StrictJson JSON = new StrictJson(StrictJson.DEFINITION_LIMIT);

    static CallDraftBody of(
            CallDraft draft, String document, String origin, DraftCheck check, List<DefinitionVersion> versions) {
        var tree = JSON.read(document, JsonNode.class);
        return new CallDraftBody(
                draft.call().value(),
                draft.latest().number(),
                draft.origin().call().value(),
                List.copyOf(draft.officers()),
                draft.latest().at(),
                draft.latest().by(),
                draft.latest().reason(),
                tree,
                check.problems().stream().map(Line::of).toList(),
                check.warnings().stream().map(Line::of).toList(),
                DefinitionPreview.of(tree, check, origin),
                DefinitionCheckBody.difference(origin, document),
                versions.stream().map(VersionBody::of).toList());
    }

    /** The open drafts of an officer. */
    public record CallDraftList(List<CallDraftLine> drafts) {}

    /** One draft in a list. */
    public record CallDraftLine(
            String call, int version, String copiedFrom, Instant changedAt, String changedBy, String reason) {

        static CallDraftLine of(CallDraft draft) {
            return new CallDraftLine(
                    draft.call().value(),
                    draft.latest().number(),
                    draft.origin().call().value(),
                    draft.latest().at(),
                    draft.latest().by(),
                    draft.latest().reason());
        }
    }
}
