package tr.edu.metu.ico.checker;

import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;

/**
 * A broken promise in a list of results.
 *
 * @param promise its id in {@link RunChecker}, such as {@code P5}
 * @param student the student of the row; empty for the list as a whole
 */
public record Violation(String promise, Optional<StudentNumber> student, String detail) {}
