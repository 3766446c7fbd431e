package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.definition.Announcement;
import tr.edu.metu.ico.definition.Fragment;

/** Reads an announcement: the definition of a call or, if the document says so, a fragment. */
public final class AnnouncementJson {
    private static final StrictJson JSON = new StrictJson(StrictJson.DEFINITION_LIMIT);

    private AnnouncementJson() {}

    /**
     * The announcement in the document, with values filled into its sentences.
     *
     * @throws InvalidJson naming every field that is wrong
     */
    public static Announcement read(String json) {
        var wording = Wording.of(JSON.read(json, JsonNode.class));
        var problems = new Problems();
        var fields = new DefinitionFields("", wording.document(), problems);
        if (fields.faulty()) {
            throw new InvalidJson(problems.shown());
        }
        problems.addAll(wording.problems());
        var parts = new Parts(fields);
        return fields.ifThere("fragment", name -> always(fields, name)).isPresent()
                ? fragment(parts)
                : CallDefinitionJson.read(parts);
    }

    private static boolean always(DefinitionFields fields, String name) {
        if (!fields.flag(name) && !fields.faulty()) {
            fields.note(
                    name,
                    "INVALID_VALUE",
                    name + " must be true or left out, not false.",
                    name + " true olmalı ya da hiç yazılmamalıdır; verilen değer: false.");
        }
        return true;
    }

    private static Fragment fragment(Parts parts) {
        var head = Head.read(parts);
        var rules = parts.rules();
        return parts.made(
                () -> new Fragment(
                        head.format().orElseThrow(),
                        head.call().orElseThrow(),
                        head.programme().orElseThrow(),
                        head.title().orElseThrow(),
                        head.academicYear().orElseThrow(),
                        rules.orElseThrow()),
                head::faults);
    }
}
