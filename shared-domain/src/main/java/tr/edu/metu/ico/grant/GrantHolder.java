package tr.edu.metu.ico.grant;

import java.util.Optional;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.applicant.StudentNumber;

/**
 * A placed student in the published result, and whether the student has withdrawn since.
 *
 * @param granted   whether the result gave a grant
 * @param rank      place among those in the country who ask for its grants; empty for students who asked to go without
 *                  one
 * @param withdrawn whether the student has withdrawn after the publication
 */
public record GrantHolder(
        StudentNumber student, CountryCode country, boolean granted, Optional<Integer> rank, boolean withdrawn) {}
