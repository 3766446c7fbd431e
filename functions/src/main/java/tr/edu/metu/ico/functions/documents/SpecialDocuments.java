package tr.edu.metu.ico.functions.documents;

import java.util.Optional;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.refusal.Refusal;

/**
 * Evidence of health, protection and disaster (KVKK article 6): only the student and officers entitled to special categories
 * may open it, and nobody else is told that it exists (decision 0093). Files of a petition are the exception: who rules on it
 * sees that there are some.
 */
public final class SpecialDocuments {

    private SpecialDocuments() {}

    /** Whether the person may do this to a document of this area. */
    public static boolean permits(Principal person, Action special, Call call, Document document) {
        return document.area() != Area.SPECIAL_DOCUMENTS
                || Policy.permits(person, special, Target.of(call, document.student(), Optional.empty()));
    }

    /** Refuses as if there were no such document, unless it belongs to a petition. */
    public static void require(Principal person, Action special, Call call, Document document) {
        if (!permits(person, special, call, document)) {
            throw document.ofPetition() ? Refusal.forbidden() : Refusal.notFound();
        }
    }
}
