package tr.edu.metu.ico.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.call.CallId;

/**
 * What there is to do, page by page from an index that may lag behind: it shows where to look, and whoever decides reads the
 * thing itself. A cursor goes on after the last line it was given with, whatever has been done meanwhile.
 */
public interface Worklists {

    /** Documents that nobody has judged, of these slots, oldest arrival first. */
    Page<DocumentTask> documents(CallId call, Set<String> slots, Optional<String> cursor, int size);

    /** The submissions of a department: those to decide on first, oldest first, then the decided ones as they were decided. */
    Page<ReviewTask> reviews(CallId call, DepartmentCode department, Optional<String> cursor, int size);

    /**
     * A document to be judged.
     *
     * @param place where a list goes on after this document
     */
    record DocumentTask(Document document, String place) {}

    /** Lines and where to go on; without {@code next} it was the last page. */
    record Page<T>(List<T> lines, Optional<String> next) {
        public Page {
            lines = List.copyOf(lines);
        }
    }
}
