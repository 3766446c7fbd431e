package tr.edu.metu.ico.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

/** Reads whole applications. */
public interface Dossiers {

    /** Strongly consistent. */
    Optional<Dossier> find(CallId call, StudentNumber student);

    /** Every dossier of a call, strongly consistent, ordered by student, read as the stream goes on. */
    Stream<Dossier> stream(CallId call);

    /** The same at once; decisions are based on this read. */
    List<Dossier> all(CallId call);

    /** A page of a call for display; eventually consistent. */
    Page page(CallId call, Optional<String> cursor, int size);

    /** A page of one department for display; eventually consistent. */
    Page page(CallId call, DepartmentCode department, Optional<String> cursor, int size);

    /** A page of applications and the cursor of the next; the last page has no {@code next}. */
    record Page(List<Application> applications, Optional<String> next) {
        public Page {
            applications = List.copyOf(applications);
        }
    }
}
