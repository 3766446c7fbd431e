package tr.edu.metu.ico.site;

import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.agreement.Semester;

/**
 * The published result of one application, without anything that identifies a student or shows points.
 *
 * @param code     the application code: the student's pseudonym in this call
 * @param status   the office's name of the status, such as {@code NOT_PLACED}
 * @param position place on a main or waiting list
 */
public record ResultLine(String code, String status, Optional<Place> place, OptionalInt position) {

    /** Where a student is placed. */
    public record Place(String university, Semester semester) {}
}
