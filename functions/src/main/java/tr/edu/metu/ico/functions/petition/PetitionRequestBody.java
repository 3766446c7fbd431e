package tr.edu.metu.ico.functions.petition;

import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.petition.Petition;

/** A student's petition, with the reason. */
public record PetitionRequestBody(String kind, String reason) {

    private static final int LONGEST_REASON = 2000;

    public Petition.Kind checkedKind() {
        return Fields.oneOf("kind", Petition.Kind.class, kind);
    }

    public String checkedReason() {
        return Fields.text("reason", reason, LONGEST_REASON);
    }
}
