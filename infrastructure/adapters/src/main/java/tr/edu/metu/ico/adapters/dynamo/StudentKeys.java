package tr.edu.metu.ico.adapters.dynamo;

import java.time.Instant;
import java.util.Locale;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.IdempotencyKey;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.petition.Petition;

/**
 * Where the data of a student in a call is stored, from the application to the objection, with limits.
 * See the table at {@link ItemKey}.
 */
final class StudentKeys {

    static final String APPLICATION = "#APPLICATION";
    static final String DOCUMENT = "#DOCUMENT#";
    static final String PETITION_DOCUMENT = "#PETITION-DOCUMENT#";
    static final String GRANT_DOCUMENT = "#GRANT-DOCUMENT#";
    static final String REVIEW = "#REVIEW";
    static final String WITHDRAWAL = "#WITHDRAWAL";
    static final String OPENING = "#OPENING#";
    static final String COMMENT = "#COMMENT#";
    static final String TASK = "#TASK";
    static final String PETITION = "#PETITION#";
    static final String RULING = "#RULING#";

    private static final String SUBMITTED = "#SUBMITTED";

    private StudentKeys() {}

    static String applications(CallId call, String shard) {
        return Family.APPLICATIONS.partition(call, shard);
    }

    static ItemKey application(CallId call, StudentNumber student) {
        return ofStudent(call, student, APPLICATION);
    }

    static ItemKey document(CallId call, StudentNumber student, DocumentId id) {
        return ofStudent(call, student, DOCUMENT + id);
    }

    /** All uploads of a student, ordered by id. */
    static Query documents(CallId call, StudentNumber student) {
        return Query.of(applications(call, ItemKey.shard(student.value())), student + DOCUMENT);
    }

    static ItemKey petitionDocument(CallId call, StudentNumber student, DocumentId id) {
        return ofStudent(call, student, PETITION_DOCUMENT + id);
    }

    /** All files of a student's petitions, ordered by id. */
    static Query petitionDocuments(CallId call, StudentNumber student) {
        return Query.of(applications(call, ItemKey.shard(student.value())), student + PETITION_DOCUMENT);
    }

    static ItemKey grantDocument(CallId call, StudentNumber student, DocumentId id) {
        return ofStudent(call, student, GRANT_DOCUMENT + id);
    }

    /** All files that a student handed in for the grant, ordered by id. */
    static Query grantDocuments(CallId call, StudentNumber student) {
        return Query.of(applications(call, ItemKey.shard(student.value())), student + GRANT_DOCUMENT);
    }

    /** All items of a student. */
    static Query dossier(CallId call, StudentNumber student) {
        return Query.of(applications(call, ItemKey.shard(student.value())), student + "#");
    }

    static ItemKey review(CallId call, StudentNumber student) {
        return ofStudent(call, student, REVIEW);
    }

    static ItemKey task(CallId call, StudentNumber student) {
        return ofStudent(call, student, TASK);
    }

    static ItemKey hint(CallId call, StudentNumber student, DocumentId id) {
        return ofStudent(call, student, "#HINT#" + id);
    }

    static ItemKey opening(CallId call, StudentNumber student, DocumentId id) {
        return ofStudent(call, student, OPENING + id);
    }

    static ItemKey comment(CallId call, StudentNumber student, String id) {
        return ofStudent(call, student, COMMENT + id);
    }

    /** All comments on an application, ordered by id. */
    static Query comments(CallId call, StudentNumber student) {
        return Query.of(applications(call, ItemKey.shard(student.value())), student + COMMENT);
    }

    static ItemKey withdrawal(CallId call, StudentNumber student) {
        return ofStudent(call, student, WITHDRAWAL);
    }

    static ItemKey petition(CallId call, StudentNumber student, Petition.Kind kind, int version) {
        return ofStudent(call, student, PETITION + kind + String.format(Locale.ROOT, "#%08d", version));
    }

    static ItemKey ruling(CallId call, StudentNumber student, int number) {
        return ofStudent(call, student, RULING + String.format(Locale.ROOT, "%08d", number));
    }

    static ItemKey answered(CallId call, StudentNumber student, IdempotencyKey key) {
        // separate from the application: reading one must not grow with the number of submissions
        return new ItemKey(answered(call, ItemKey.shard(student.value())), student + "#" + key.value());
    }

    /** The same for a person of the staff, who is named by the login. */
    static ItemKey answered(CallId call, String person, IdempotencyKey key) {
        return new ItemKey(answered(call, ItemKey.shard(person)), person + "#" + key.value());
    }

    /** All answers kept for repeated requests of a student. */
    static Query answers(CallId call, StudentNumber student) {
        return Query.of(answered(call, ItemKey.shard(student.value())), student + "#");
    }

    /** All answers kept for repeated requests in a shard. */
    static Query answers(CallId call, String shard) {
        return Query.of(answered(call, shard));
    }

    private static String answered(CallId call, String shard) {
        return applications(call, shard) + "#IDEM";
    }

    /** All counts of a person. */
    static Query limits(CallId call, String person) {
        return Query.of(Family.LIMITS.partition(call, ItemKey.shard(person)), person + "#");
    }

    /** Separate from the application for the same reason. */
    static ItemKey submission(CallId call, StudentNumber student, long version) {
        return new ItemKey(
                submissions(call, student).partition(), student + String.format(Locale.ROOT, "#%018d", version));
    }

    /** All submissions of a student, in order. */
    static Query submissions(CallId call, StudentNumber student) {
        return Query.of(applications(call, ItemKey.shard(student.value())) + SUBMITTED, student + "#");
    }

    /** All submissions in a shard. */
    static Query submissions(CallId call, String shard) {
        return Query.of(applications(call, shard) + SUBMITTED);
    }

    private static ItemKey ofStudent(CallId call, StudentNumber student, String what) {
        return new ItemKey(applications(call, ItemKey.shard(student.value())), student + what);
    }

    static ItemKey limit(CallId call, String person, LimitedAct act, Instant begin) {
        return new ItemKey(
                Family.LIMITS.partition(call, ItemKey.shard(person)), person + "#" + act + "#" + ItemKey.time(begin));
    }

    static String objections(CallId call, int publication) {
        return Family.OBJECTIONS.partition(call, publication);
    }

    static ItemKey objection(CallId call, int publication, StudentNumber student) {
        return new ItemKey(objections(call, publication), student.value());
    }
}
