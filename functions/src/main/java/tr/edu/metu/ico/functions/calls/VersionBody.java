package tr.edu.metu.ico.functions.calls;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.DefinitionVersion;

/** One version of a definition: who wrote it, when and why. */
public record VersionBody(int number, String kind, String sha256, Instant at, String by, String reason) {

    static VersionBody of(DefinitionVersion version) {
        return new VersionBody(
                version.number(),
                version.kind().name(),
                version.digest().hex(),
                version.at(),
                version.by(),
                version.reason());
    }

    /** The versions of a definition, from the first draft on. */
    public record VersionList(List<VersionBody> versions) {
        static VersionList of(List<DefinitionVersion> versions) {
            return new VersionList(versions.stream().map(VersionBody::of).toList());
        }
    }

    /** A version with its document, which may be an unfinished one. */
    public record VersionDocument(VersionBody version, JsonNode document) {

        private static final StrictJson JSON = new StrictJson(StrictJson.DEFINITION_LIMIT);

        /** The version of this number in a path. */
        static VersionDocument of(CallVersions versions, CallId call, String number) {
            var version = versions.one(call, number);
            return new VersionDocument(
                    VersionBody.of(version), JSON.read(versions.document(call, version), JsonNode.class));
        }
    }
}
