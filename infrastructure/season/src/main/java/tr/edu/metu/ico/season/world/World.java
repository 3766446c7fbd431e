package tr.edu.metu.ico.season.world;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * All people and data of a synthetic call. No person or agreement in it is real.
 *
 * @param students of OE-2024 the first three are the demo students of the login
 * @param probe a student used only for bad requests; never applies
 * @param allotments places besides those of the universities
 */
public record World(
        List<Student> students,
        Student probe,
        List<University> universities,
        List<CohortAverage> averages,
        List<Allotment> allotments) {
    public World {
        students = List.copyOf(students);
        universities = List.copyOf(universities);
        averages = List.copyOf(averages);
        allotments = List.copyOf(allotments);
    }

    /** The average CGPA of a cohort, a decimal text. */
    public record CohortAverage(String department, String level, int semester, String average) {}

    /**
     * Places that the office sets.
     *
     * @param kind such as {@code GRANTS}
     * @param code the country or group, or {@code ALL}
     */
    public record Allotment(String kind, String code, int places) {}

    /** Everyone in the office's records. */
    public List<Student> everybody() {
        return Stream.concat(students.stream(), Stream.of(probe)).toList();
    }

    /** Every department with students here. */
    public List<String> departments() {
        return students.stream().map(Student::department).distinct().sorted().toList();
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

    /** The places set by the office, if any. */
    public OptionalInt places(String kind, String code) {
        return allotments.stream()
                .filter(allotment ->
                        allotment.kind().equals(kind) && allotment.code().equals(code))
                .mapToInt(Allotment::places)
                .findFirst();
    }

    /** Whether countries have grants to give. */
    public boolean granting() {
        return allotments.stream().anyMatch(allotment -> allotment.kind().equals("GRANTS"));
    }

    /** The same world with this student replaced. */
    public World with(Student changed) {
        var others = students.stream()
                .map(student -> student.number().equals(changed.number()) ? changed : student)
                .toList();
        return new World(others, probe, universities, averages, allotments);
    }
}
