package tr.edu.metu.ico.functions.objections;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.objection.Objection;
import tr.edu.metu.ico.objection.Objections;

/**
 * An officer's answer to an objection, for the student to read. Upholding it corrects nothing by itself: an erratum
 * does, and until it is published the result does not become final.
 */
public final class AnswerObjection {

    private final Objections objections;
    private final Trail trail;

    public AnswerObjection(Parts parts) {
        objections = parts.ports().objections();
        trail = parts.trail();
    }

    /**
     * @param asked   the publication objected to; optional while there is only one
     * @param version of the objection that is answered (INV-5): an answer never applies to unread text
     */
    Objection answer(
            Principal officer,
            Call call,
            StudentNumber student,
            Optional<Integer> asked,
            long version,
            Objection.Decision decision,
            String text,
            Instant now) {
        int number = asked.orElseGet(() -> only(call));
        var before = objections.find(call.id(), number, student).orElseThrow(Refusal::notFound);
        if (before.answer()
                .filter(given -> given.decision() == decision && given.text().equals(text))
                .isPresent()) {
            return before;
        }
        if (before.version() != version) {
            throw Refusal.staleVersion();
        }
        var answered = before.answered(new Objection.Answer(decision, text, officer.subject(), now));
        var entry = trail.entry(
                now,
                officer.subject(),
                "objection.answer",
                call.id() + "/" + student,
                "publication " + number + " " + decision);
        if (!objections.store(answered, entry)) {
            throw Refusal.staleVersion();
        }
        return answered;
    }

    /** With several publications, the officer could answer a different text than the one read. */
    private static int only(Call call) {
        if (call.publications().size() > 1) {
            throw Refusal.brokenRule(
                    "publication",
                    "WHICH_PUBLICATION",
                    "This result was corrected: state in publication which publication the objection"
                            + " concerns, counted from 1.",
                    "Bu sonuç düzeltildi: itirazın hangi yayıma olduğunu publication alanında, 1'den sayarak"
                            + " belirtin.");
        }
        return 1;
    }
}
