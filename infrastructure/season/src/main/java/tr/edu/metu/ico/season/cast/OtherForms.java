package tr.edu.metu.ico.season.cast;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import tr.edu.metu.ico.season.world.Plan.PlannedChoice;
import tr.edu.metu.ico.season.world.Student;

/** Forms that are valid in one call and refused in another by its rules. */
public final class OtherForms {
    private final CallContext context;
    private final Desk desk;
    private final Student probe;

    public OtherForms(CallContext context) {
        this.context = context;
        this.desk = new Desk(context);
        this.probe = context.world().probe();
    }

    /** The exam of the call can be sat once in an academic year. */
    public void examTwiceInAYear() {
        var form = form();
        form.withObject("language").removeAll().put("source", "EXAM");
        refused(form, "EXAM_ALREADY_TAKEN", "language");
    }

    public void englishByUpload() {
        var form = form();
        form.withObject("language")
                .removeAll()
                .put("source", "UPLOAD")
                .put("exam", "TOEFL_IBT")
                .put("examDate", "2023-03-04");
        refused(form, "LANGUAGE_SOURCE_NOT_OFFERED", "language");
    }

    public void englishOnRecord() {
        var form = form();
        form.withObject("language").removeAll().put("source", "RECORD");
        refused(form, "LANGUAGE_SOURCE_NOT_OFFERED", "language");
    }

    /** A country that takes only doctoral students. */
    public void countryForDoctorsOnly() {
        var closed = context.world().universities().stream()
                .filter(university -> university.phdOnly())
                .findFirst()
                .orElseThrow();
        var form = Form.of(
                probe, List.of(new PlannedChoice(closed.id(), closed.semesters().getFirst())), context.definition());
        refused(form, "PHD_ONLY_COUNTRY", "choices[0].university");
    }

    /** Where nothing is paid, students can ask neither for a grant nor to go without one. */
    public void grantWhereThereIsNone() {
        refused(form().put("wantsGrant", true), "NO_GRANTS_IN_CALL", "wantsGrant");
    }

    /** Where places are allocated before grants, every placed student goes with or without one. */
    public void withoutGrantIfNoneIsLeft() {
        refused(form().put("withoutGrantIfNoneLeft", true), "PLACED_WITHOUT_GRANT_ANYWAY", "withoutGrantIfNoneLeft");
    }

    public void withoutMonths() {
        var form = form();
        form.remove("stay");
        refused(form, "STAY_UNSAID", "stay");
    }

    /** The letter names the host; there is no list to choose from. */
    public void choiceOfUniversity() {
        var form = Form.of(probe, List.of(new PlannedChoice("JP-HINODE", "FALL")), context.definition());
        refused(form, "NO_LIST_TO_CHOOSE_FROM", "choices");
    }

    public void tooLong() {
        refused(traineeship("DE", "2024-03-01", "2024-03-31"), "DURATION_ABOVE_30", "stay.lastDay");
    }

    public void tooShort() {
        refused(traineeship("DE", "2024-03-01", "2024-03-04"), "DURATION_BELOW_5", "stay.lastDay");
    }

    /** Before anyone can have been selected. */
    public void tooEarly() {
        refused(traineeship("DE", "2023-12-11", "2023-12-22"), "ACTIVITY_BEGINS_TOO_EARLY", "stay.firstDay");
    }

    public void tooLate() {
        refused(traineeship("DE", "2024-09-01", "2024-09-15"), "ACTIVITY_ENDS_TOO_LATE", "stay.lastDay");
    }

    public void countryOfNoList() {
        refused(traineeship("TR", "2024-03-01", "2024-03-20"), "COUNTRY_NOT_ELIGIBLE", "stay.country");
    }

    private ObjectNode traineeship(String country, String firstDay, String lastDay) {
        var form = form();
        form.withObject("stay")
                .put("country", country)
                .put("firstDay", firstDay)
                .put("lastDay", lastDay);
        return form;
    }

    private ObjectNode form() {
        return Form.of(probe, context.definition());
    }

    private void refused(ObjectNode form, String code, String field) {
        context.ledger().refused(desk.submit(probe, 0, "probe-key-" + code, form), 422, code, field);
    }
}
