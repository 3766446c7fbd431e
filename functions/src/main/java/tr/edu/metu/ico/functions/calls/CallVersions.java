package tr.edu.metu.ico.functions.calls;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.adapters.json.definition.DefinitionDiff;
import tr.edu.metu.ico.adapters.json.definition.DefinitionDocument;
import tr.edu.metu.ico.adapters.json.definition.DiffJson;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** The versions of a definition, and what changed between any two of them. */
public final class CallVersions {

    private final Calls calls;

    public CallVersions(Parts parts) {
        calls = parts.ports().calls();
    }

    public List<DefinitionVersion> of(CallId call) {
        return calls.versions(call);
    }

    /** The version of this number in a path; a malformed number is unknown. */
    public DefinitionVersion one(CallId call, String number) {
        return of(call).stream()
                .filter(version -> Integer.toString(version.number()).equals(number))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    public String document(CallId call, DefinitionVersion version) {
        return calls.definition(call, version.digest()).orElseThrow();
    }

    /** What changed from one version to another. */
    public JsonNode difference(CallId call, DefinitionVersion from, DefinitionVersion to) {
        return DiffJson.of(DefinitionDiff.of(readable(call, from, "from"), readable(call, to, "version")));
    }

    private DefinitionDocument readable(CallId call, DefinitionVersion version, String field) {
        try {
            return DefinitionDocument.of(document(call, version));
        } catch (InvalidJson unfinished) {
            throw Refusal.brokenRule(
                    field,
                    "NOT_COMPARABLE",
                    "Version " + version.number() + " is an unfinished draft, which cannot be compared.",
                    version.number() + ". sürüm tamamlanmamış bir taslak olduğu için karşılaştırılamaz.");
        }
    }
}
