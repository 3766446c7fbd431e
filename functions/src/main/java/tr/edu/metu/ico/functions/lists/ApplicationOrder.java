package tr.edu.metu.ico.functions.lists;

import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Applications;
import tr.edu.metu.ico.call.CallId;

/**
 * The order of a list of applications. It does not change while pages are turned: a student keeps the place of the last
 * submission before the first page, whatever is submitted meanwhile; names and averages are those of the records in force.
 */
final class ApplicationOrder {

    /** A request ends within seconds: everything received earlier has been stored or refused. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    /** More than anybody may submit in an hour. */
    private static final int MOST_SUBMISSIONS = 50;

    private final Applications applications;
    private final CallId call;
    private final Sort sort;
    private final boolean descending;
    private final Instant asOf;
    private final TurkishOrder names = new TurkishOrder();

    /** @param asOf when the first page was read */
    ApplicationOrder(Applications applications, CallId call, Sort sort, boolean descending, Instant asOf) {
        this.applications = applications;
        this.call = call;
        this.sort = sort;
        this.descending = descending;
        this.asOf = asOf;
    }

    /** What a list of applications is ordered by. */
    enum Sort {
        NUMBER(false),
        NAME(true),
        DEPARTMENT(true),
        CGPA(true),
        SUBMITTED(false);

        private final boolean recorded;

        Sort(boolean recorded) {
            this.recorded = recorded;
        }

        /** Whether it depends on the records in force. */
        boolean recorded() {
            return recorded;
        }
    }

    ListPlace place(Application application, Optional<AcademicRecord> record) {
        return sort == Sort.SUBMITTED ? submitted(application) : recorded(application.student(), record);
    }

    /** The place of a student in an order by record or number. */
    ListPlace recorded(StudentNumber student, Optional<AcademicRecord> record) {
        return switch (sort) {
            case NUMBER -> ListPlace.of(Optional.of(student.value()), student.value());
            case NAME -> ListPlace.of(record.map(AcademicRecord::name).map(names::key), student.value());
            case DEPARTMENT ->
                ListPlace.of(record.map(r -> r.cohort().department().value()), student.value());
            case CGPA -> ListPlace.of(record.flatMap(AcademicRecord::cgpa).map(ApplicationOrder::key), student.value());
            case SUBMITTED -> throw new IllegalArgumentException("a record has no submission");
        };
    }

    private static String key(Cgpa cgpa) {
        return String.format(Locale.ROOT, "%08.4f", cgpa.value().setScale(4, RoundingMode.HALF_EVEN));
    }

    private ListPlace submitted(Application application) {
        var student = application.student();
        var submission = application.submission();
        if (submission.isEmpty()) {
            return ListPlace.of(Optional.empty(), student.value());
        }
        return submission
                .filter(this::isSettled)
                .or(() -> applications.submissions(call, student, MOST_SUBMISSIONS).stream()
                        .filter(this::isSettled)
                        .findFirst())
                .map(sent -> ListPlace.of(Optional.of(key(sent.receipt().receivedAt())), student.value()))
                .orElseGet(() -> ListPlace.outside(descending, student.value()));
    }

    private boolean isSettled(Application.Submission submission) {
        return submission.receipt().receivedAt().isBefore(asOf.minus(SETTLED));
    }

    static String key(Instant at) {
        return String.format(Locale.ROOT, "%015d", at.toEpochMilli());
    }
}
