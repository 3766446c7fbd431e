package tr.edu.metu.ico.functions.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.application.DeclineGrounds;
import tr.edu.metu.ico.application.DeclineReason;
import tr.edu.metu.ico.application.ReviewTask;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.refusal.Problems;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.review.BatchBodies.ReviewBatchBody;
import tr.edu.metu.ico.functions.review.ReviewBodies.Decision;
import tr.edu.metu.ico.functions.review.ReviewBodies.DeclinedChoice;
import tr.edu.metu.ico.functions.review.ReviewBodies.ReviewBody;

/** The declining part of a coordinator's decision: a code and a sentence for each declined item (OE24-REV-2). */
record Declining(ReviewTask task, ReviewBody body) {

    private static final int LONGEST_REASON = 500;

    /** Refuses a decision on many applications that could be made on none. */
    static void check(ReviewBatchBody batch) {
        boolean approved = BodyFields.oneOf("decision", Decision.class, batch.decision()) != Decision.DECLINED;
        var nobody = new Declining(null, new ReviewBody(batch.decision(), batch.code(), batch.reason(), 0, List.of()));
        nobody.reason(approved);
        nobody.grounds(approved);
    }

    /** Why the application was declined, in the coordinator's words. */
    String reason(boolean approved) {
        if (!approved && body.reason().isEmpty()) {
            throw Refusal.malformed(
                    "reason", "A declined application needs a reason.", "Onaylanmayan başvuru için gerekçe gerekir.");
        }
        return body.reason()
                .map(text -> BodyFields.text("reason", text, LONGEST_REASON))
                .orElse("");
    }

    /** The declined universities with the coordinator's words. */
    Map<UniversityId, String> choices() {
        checkChosen();
        var declined = new HashMap<UniversityId, String>();
        var problems = new Problems();
        for (int i = 0; i < body.declinedChoices().size(); i++) {
            var line = body.declinedChoices().get(i);
            var field = field(i) + ".reason";
            problems.read(() -> BodyFields.text(field, line.reason(), LONGEST_REASON))
                    .ifPresent(reason -> declined.put(new UniversityId(line.university()), reason));
        }
        problems.refuse();
        return declined;
    }

    private void checkChosen() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < body.declinedChoices().size(); i++) {
            if (!chose(body.declinedChoices().get(i))) {
                problems.add(Problem.of(
                        field(i) + ".university",
                        "NOT_CHOSEN",
                        "The student has not chosen this university.",
                        "Öğrenci bu üniversiteyi seçmedi."));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.brokenRules(problems);
        }
    }

    private boolean chose(DeclinedChoice line) {
        return task.choices().stream()
                .anyMatch(choice -> choice.university().value().equals(line.university()));
    }

    /** The coded reasons; call {@link #choices} first, which checks that each was chosen. */
    DeclineGrounds grounds(boolean approved) {
        var codes = new HashMap<UniversityId, DeclineReason>();
        for (int i = 0; i < body.declinedChoices().size(); i++) {
            var line = body.declinedChoices().get(i);
            codes.put(new UniversityId(line.university()), code(field(i) + ".code", line.code(), true));
        }
        return DeclineGrounds.of(ofApplication(approved), codes);
    }

    private Optional<DeclineReason> ofApplication(boolean approved) {
        if (approved && body.code().isPresent()) {
            throw Refusal.malformed(
                    "code",
                    "Only a declined application has such a reason.",
                    "Böyle bir gerekçe yalnızca onaylanmayan başvuruda verilir.");
        }
        return approved ? Optional.empty() : Optional.of(code("code", BodyFields.required("code", body.code()), false));
    }

    private static DeclineReason code(String field, String name, boolean ofChoice) {
        var code = BodyFields.oneOf(field, DeclineReason.class, name);
        if (ofChoice ? !code.ofChoices() : !code.ofApplications()) {
            throw Refusal.malformed(
                    field,
                    ofChoice ? "This code is for whole applications." : "This code is for single choices.",
                    ofChoice ? "Bu kod başvurunun tamamı içindir." : "Bu kod tek bir tercih içindir.");
        }
        return code;
    }

    private static String field(int index) {
        return "declinedChoices[" + index + "]";
    }
}
