package tr.edu.metu.ico.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.call.CallId;

/**
 * Work lists, page by page from an eventually consistent index: they show where to look; decisions read the item
 * itself. A cursor continues after the last line of its page, whatever has been done meanwhile.
 */
public interface Worklists {

    /** Unchecked documents in these slots, oldest arrival first. */
    Page<DocumentTask> documents(CallId call, Set<String> slots, Optional<String> cursor, int size);

    /** The submissions of a department: open ones first, oldest first, then decided ones in order of decision. */
    Page<ReviewTask> reviews(CallId call, DepartmentCode department, Optional<String> cursor, int size);

    /**
     * A document to be checked.
     *
     * @param place the cursor after this document
     */
    record DocumentTask(Document document, String place) {}

    /** A page of lines and the cursor of the next; the last page has no {@code next}. */
    record Page<T>(List<T> lines, Optional<String> next) {
        public Page {
            lines = List.copyOf(lines);
        }
    }
}
