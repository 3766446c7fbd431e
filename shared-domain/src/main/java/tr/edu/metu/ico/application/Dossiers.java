package tr.edu.metu.ico.application;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

/** Reads whole applications. */
public interface Dossiers {

    /** Strongly consistent. */
    Optional<Dossier> find(CallId call, StudentNumber student);

    /** Every dossier of a call, strongly consistent, ordered by student: the reading that decisions stand on. */
    List<Dossier> all(CallId call);

    /** A page of a call for a screen; may lag behind. */
    Page page(CallId call, Optional<String> cursor, int size);

    /** A page of one department for a screen; may lag behind. */
    Page page(CallId call, DepartmentCode department, Optional<String> cursor, int size);

    /** Applications and where to go on; without {@code next} it was the last page. */
    record Page(List<Application> applications, Optional<String> next) {
        public Page {
            applications = List.copyOf(applications);
        }
    }
}
