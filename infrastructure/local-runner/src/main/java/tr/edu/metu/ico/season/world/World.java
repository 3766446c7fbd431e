package tr.edu.metu.ico.season.world;

import java.util.List;

/**
 * Everybody and everything of a synthetic season. Nobody in it exists, and no agreement in it was ever made.
 *
 * @param students the first three are the demo students of the login
 * @param probe a student whom only bad requests are sent for; never applies
 */
public record World(
        List<Student> students, Student probe, List<University> universities, List<CohortAverage> averages) {
    public World {
        students = List.copyOf(students);
        universities = List.copyOf(universities);
        averages = List.copyOf(averages);
    }

    /** The average CGPA of a cohort, a decimal text. */
    public record CohortAverage(String department, String level, int semester, String average) {}

    /** Everybody the office's records hold. */
    public List<Student> everybody() {
        var all = new java.util.ArrayList<>(students);
        all.add(probe);
        return List.copyOf(all);
    }

    /** The average of a student's cohort. */
    public String average(Student student) {
        return averages.stream()
                .filter(a -> a.department().equals(student.department())
                        && a.level().equals(student.level())
                        && a.semester() == student.semester())
                .findFirst()
                .orElseThrow()
                .average();
    }

    public University university(String id) {
        return universities.stream()
                .filter(university -> university.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
