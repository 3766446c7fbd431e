package tr.edu.metu.ico.functions.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;

/**
 * A call in numbers, beside the last published call of the same programme.
 *
 * @param least  groups of fewer students have no figure of their own
 * @param now    this call
 * @param before the call before, as far as this reader may see it; missing where there is none
 */
public record CallFiguresBody(int least, YearBody now, Optional<YearBody> before) {

    /**
     * One call.
     *
     * @param publishedAt missing while nothing is published; then only the applications are counted
     * @param total       everybody
     * @param faculties   largest first; those that would tell how many students a small department has are one line, the last;
     *                    none while the office names no faculties
     * @param unassigned  departments with students for which it names none, if it names any
     * @param departments largest first; those with few students are one line, the last
     * @param countries   of the partners, by code; everything about them is public with the result
     * @param grants      missing where the call pays none, or nothing is published
     */
    public record YearBody(
            String call,
            TextBody title,
            Optional<Instant> publishedAt,
            CountsBody total,
            List<FacultyBody> faculties,
            int unassigned,
            List<DepartmentBody> departments,
            List<CountryBody> countries,
            Optional<GrantsBody> grants) {}

    /**
     * Numbers of students.
     *
     * @param applied   submitted, and not withdrawn before the result
     * @param eligible  those who meet the conditions and whom their department approves
     * @param placed    those who were selected, with or without a grant
     * @param withdrawn of those selected, since the publication; missing where it is about few students
     */
    public record CountsBody(
            int applied, Optional<Integer> eligible, Optional<Integer> placed, Optional<Integer> withdrawn) {}

    /**
     * One faculty, or several together.
     *
     * @param faculty  missing where it is several together, and where it is the departments without one
     * @param together how many faculties these are; 0 for the departments without one
     */
    public record FacultyBody(Optional<TextBody> faculty, int together, CountsBody counts) {}

    /**
     * One department, or several of few students together.
     *
     * @param department missing where it is several together
     * @param faculty    missing where it is several together, or the office names none
     * @param together   how many departments these are
     */
    public record DepartmentBody(
            Optional<String> department, Optional<TextBody> faculty, int together, CountsBody counts) {}

    /**
     * A country.
     *
     * @param places of all its universities
     * @param placed missing before the publication
     */
    public record CountryBody(String country, int places, Optional<Integer> placed, List<PartnerBody> partners) {}

    /** A university. @param placed missing before the publication */
    public record PartnerBody(String university, String name, int places, Optional<Integer> placed) {}

    /**
     * The grants.
     *
     * @param granted how many students have one now
     * @param total   EUR of all recorded amounts; missing where they are of few students, as the average
     * @param average EUR for each student with a recorded amount
     */
    public record GrantsBody(int granted, int recorded, Optional<BigDecimal> total, Optional<BigDecimal> average) {}
}
