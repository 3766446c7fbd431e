package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.applicant.OfficeFindings;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

/** The office's data about a student; scores and history are sorted, because their order means nothing. */
final class ApplicantJson {

    private static final Comparator<LanguageResult> BY_EXAM = Comparator.comparing(LanguageResult::exam)
            .thenComparing(LanguageResult::date)
            .thenComparing(LanguageResult::score)
            .thenComparing(result -> result.score().scale());

    private ApplicantJson() {}

    static ObjectNode from(Applicant applicant) {
        var node = Canonical.object();
        node.set("record", from(applicant.record()));
        Canonical.list(node, "languageResults", sorted(applicant.languageResults(), BY_EXAM), ApplicantJson::from);
        Canonical.list(node, "history", sorted(applicant.history(), Comparator.naturalOrder()), ApplicantJson::from);
        Canonical.perhaps(node, "internationalByOffice", applicant.internationalByOffice(), BooleanNode::valueOf);
        Canonical.list(node, "sittings", sorted(applicant.sittings(), ExamSittingJson.BY_DAY), ExamSittingJson::from);
        // left out if nobody ruled, as in documents from before such rulings existed
        var findings = applicant.findings();
        findings.courseLoadSufficient().ifPresent(sufficient -> node.put("courseLoadSufficient", sufficient));
        findings.continuesAtSameLevel().ifPresent(continues -> node.put("continuesAtSameLevel", continues));
        return node;
    }

    static Applicant read(StudentNumber student, StoredFields applicant) {
        return new Applicant(
                academicRecord(student, applicant.object("record")),
                applicant.objects("languageResults", ApplicantJson::languageResult),
                applicant.objects("history", ApplicantJson::participation),
                applicant.perhaps("internationalByOffice").map(Boolean::valueOf),
                applicant.objects("sittings", ExamSittingJson::read),
                new OfficeFindings(ruled(applicant, "courseLoadSufficient"), ruled(applicant, "continuesAtSameLevel")));
    }

    private static Optional<Boolean> ruled(StoredFields applicant, String name) {
        return applicant.has(name) ? Optional.of(applicant.yes(name)) : Optional.empty();
    }

    private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
        return values.stream().sorted(order).toList();
    }

    private static JsonNode from(AcademicRecord student) {
        var node = Canonical.object().put("name", student.name());
        node.setAll(from(student.cohort()));
        node.put("completedSemesters", student.completedSemesters());
        Canonical.perhaps(node, "cgpa", student.cgpa(), Canonical::text);
        node.put("fullDegree", student.fullDegree()).put("preparatory", student.preparatory());
        Canonical.texts(node, "citizenships", student.citizenships());
        return node.put("fullTime", student.fullTime()).put("researchAssistant", student.researchAssistant());
    }

    private static AcademicRecord academicRecord(StudentNumber student, StoredFields fields) {
        return new AcademicRecord(
                student,
                fields.text("name"),
                cohort(fields),
                fields.count("completedSemesters"),
                fields.perhaps("cgpa").map(Cgpa::of),
                fields.yes("fullDegree"),
                fields.yes("preparatory"),
                Set.copyOf(fields.texts("citizenships", CountryCode::new)),
                fields.yes("fullTime"),
                fields.yes("researchAssistant"));
    }

    static ObjectNode from(Cohort cohort) {
        return Canonical.object()
                .put("department", cohort.department().value())
                .put("level", cohort.level().name())
                .put("semester", cohort.semester());
    }

    static Cohort cohort(StoredFields fields) {
        return new Cohort(
                new DepartmentCode(fields.text("department")),
                fields.name("level", StudyLevel.class),
                fields.count("semester"));
    }

    static ObjectNode from(LanguageResult result) {
        return Canonical.object()
                .put("exam", result.exam())
                .put("date", result.date().toString())
                .put("score", result.score().toPlainString());
    }

    static LanguageResult languageResult(StoredFields result) {
        return new LanguageResult(result.text("exam"), result.day("date"), result.decimal("score"));
    }

    private static JsonNode from(Participation participation) {
        var node = Canonical.object()
                .put("programme", participation.programme())
                .put("level", participation.level().name())
                .put("outcome", participation.outcome().name())
                .put("months", participation.months());
        Canonical.perhaps(node, "call", participation.call(), Canonical::text);
        Canonical.perhaps(node, "consumedBy", participation.consumedBy(), Canonical::text);
        participation.penalty().ifPresent(scope -> node.set("penalty", from(scope)));
        return node;
    }

    private static JsonNode from(PenaltyScope scope) {
        var node = Canonical.object();
        Canonical.texts(node, "programmes", scope.programmes());
        return node.put("sameLevel", scope.sameLevel())
                .put("lasts", scope.lasts().name())
                .put("points", scope.points());
    }

    private static Participation participation(StoredFields participation) {
        return new Participation(
                participation.text("programme"),
                participation.name("level", StudyLevel.class),
                participation.name("outcome", Participation.Outcome.class),
                participation.count("months"),
                participation.perhaps("call").map(CallId::new),
                participation.perhaps("consumedBy").map(CallId::new),
                participation.has("penalty")
                        ? Optional.of(penalty(participation.object("penalty")))
                        : Optional.empty());
    }

    private static PenaltyScope penalty(StoredFields scope) {
        return new PenaltyScope(
                Set.copyOf(scope.texts("programmes", Function.identity())),
                scope.yes("sameLevel"),
                scope.name("lasts", PenaltyScope.Lasts.class),
                scope.count("points"));
    }
}
