package tr.edu.metu.ico.functions.trials;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.Decimals;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trials.TrialRequest.AgreementBody;
import tr.edu.metu.ico.functions.trials.TrialRequest.AverageBody;
import tr.edu.metu.ico.functions.trials.TrialRequest.ChangesBody;
import tr.edu.metu.ico.functions.trials.TrialRequest.QuotaBody;
import tr.edu.metu.ico.functions.trials.TrialRequest.ReviewBody;
import tr.edu.metu.ico.functions.trials.TrialRequest.StudentBody;
import tr.edu.metu.ico.functions.trials.TrialRequest.VerdictBody;
import tr.edu.metu.ico.trial.Change;

/** Reads the changes of a what-if; every refusal names the field, such as {@code changes.quotas[2].places}. */
final class Changes {
    private static final int MOST_SEMESTERS = 40;

    private Changes() {}

    /** All but the parameters, which change the definition instead of the inputs. */
    static List<Change> of(ChangesBody body) {
        var changes = new ArrayList<Change>();
        changes.addAll(each("quotas", body.quotas(), Changes::quota));
        changes.addAll(each("agreements", body.agreements(), Changes::agreement));
        changes.addAll(each("averages", body.averages(), Changes::average));
        changes.addAll(each("students", body.students(), Changes::student));
        changes.addAll(each(
                "withdraw", body.withdraw(), (field, number) -> new Change.Withdrawn(field, number(field, number))));
        return changes;
    }

    private static <T> List<Change> each(String name, Optional<List<T>> list, BiFunction<String, T, Change> read) {
        var entries = list.orElse(List.of());
        var changes = new ArrayList<Change>();
        for (int i = 0; i < entries.size(); i++) {
            changes.add(read.apply("changes." + name + "[" + i + "]", entries.get(i)));
        }
        return changes;
    }

    private static Change quota(String field, QuotaBody body) {
        var kind = BodyFields.oneOf(field + ".kind", Quota.Kind.class, body.kind());
        var code = parsed(field + ".code", () -> new Quota(kind, body.code(), 0).code());
        body.places().ifPresent(places -> count(field + ".places", places, Quota.MOST));
        return new Change.Places(
                field, kind, code, body.places().map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private static Change agreement(String field, AgreementBody body) {
        var university = parsed(field + ".university", () -> new UniversityId(body.university()));
        boolean removed = body.removed().orElse(false);
        if (removed == body.capacity().isPresent()) {
            throw Refusal.malformed(
                    field,
                    "Either change the places or remove the agreement.",
                    "Ya kontenjanı değiştirin ya da anlaşmayı çıkarın.");
        }
        return removed
                ? new Change.NoAgreement(field, university)
                : new Change.Capacity(
                        field,
                        university,
                        scope(field, body),
                        count(field + ".capacity", body.capacity().get(), Pool.MOST));
    }

    private static Optional<PoolScope> scope(String field, AgreementBody body) {
        if (body.level().isEmpty() && body.semester().isEmpty()) {
            return Optional.empty();
        }
        var level = BodyFields.oneOf(
                field + ".level", StudyLevel.class, BodyFields.required(field + ".level", body.level()));
        var semester = BodyFields.oneOf(
                field + ".semester", Semester.class, BodyFields.required(field + ".semester", body.semester()));
        return Optional.of(new PoolScope(Set.of(level), Set.of(semester)));
    }

    private static Change average(String field, AverageBody body) {
        var department = parsed(field + ".department", () -> new DepartmentCode(body.department()));
        var level = BodyFields.oneOf(field + ".level", StudyLevel.class, body.level());
        var cohort = parsed(field + ".semester", () -> new Cohort(department, level, body.semester()));
        var average = decimal(field + ".average", body.average());
        return new Change.Average(field, parsed(field + ".average", () -> new CohortAverage(cohort, average)));
    }

    private static Change student(String field, StudentBody body) {
        return new Change.Student(
                field,
                number(field + ".student", body.student()),
                body.cgpa().map(cgpa -> parsed(field + ".cgpa", () -> Cgpa.of(cgpa))),
                body.completedSemesters()
                        .map(n -> OptionalInt.of(count(field + ".completedSemesters", n, MOST_SEMESTERS)))
                        .orElse(OptionalInt.empty()),
                body.language().map(score -> score(field + ".language", score)),
                body.researchAssistant(),
                verdicts(field + ".verdicts", body.verdicts().orElse(List.of())),
                body.review().map(review -> decision(field + ".review", review)));
    }

    private static BigDecimal score(String field, String score) {
        var points = decimal(field, score);
        if (points.compareTo(BigDecimal.ONE) < 0 || points.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw Refusal.malformed(
                    field, "An English score is between 1 and 100.", "İngilizce puanı 1 ile 100 arasındadır.");
        }
        return points;
    }

    private static Map<String, Boolean> verdicts(String field, List<VerdictBody> list) {
        var verdicts = new LinkedHashMap<String, Boolean>();
        for (int i = 0; i < list.size(); i++) {
            if (verdicts.put(list.get(i).slot(), list.get(i).approved()) != null) {
                throw Refusal.malformed(
                        field + "[" + i + "].slot", "This slot is named twice.", "Bu belge türü iki kez yazılmış.");
            }
        }
        return verdicts;
    }

    private static Change.Decision decision(String field, ReviewBody body) {
        var decision = BodyFields.oneOf(field + ".decision", DecisionValue.class, body.decision());
        var declined = new TreeSet<UniversityId>();
        body.declinedChoices()
                .orElse(List.of())
                .forEach(university ->
                        declined.add(parsed(field + ".declinedChoices", () -> new UniversityId(university))));
        return new Change.Decision(decision == DecisionValue.APPROVED, declined);
    }

    private enum DecisionValue {
        APPROVED,
        DECLINED
    }

    private static StudentNumber number(String field, String number) {
        return parsed(field, () -> new StudentNumber(number));
    }

    private static BigDecimal decimal(String field, String text) {
        return parsed(field, () -> Decimals.read(field, text));
    }

    private static int count(String field, int value, int most) {
        if (value < 0 || value > most) {
            throw Refusal.malformed(
                    field,
                    "This must be between 0 and " + most + ".",
                    "Bu sayı 0 ile " + most + " arasında olmalıdır.");
        }
        return value;
    }

    private static <T> T parsed(String field, Supplier<T> value) {
        return BodyFields.parsed(
                field,
                value,
                "This cannot be read or is out of range.",
                "Bu değer okunamıyor ya da sınırların dışında.");
    }
}
