package tr.edu.metu.ico.functions.petition;

import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.petition.Petition;

/** A student's petition, with the reason. */
public record PetitionRequestBody(String kind, String reason) {

    /** Maximum length of the reason, in characters. */
    public static final int LONGEST_REASON = 2000;

    public Petition.Kind checkedKind() {
        return BodyFields.oneOf("kind", Petition.Kind.class, kind);
    }

    public String checkedReason() {
        return BodyFields.text("reason", reason, LONGEST_REASON);
    }
}
