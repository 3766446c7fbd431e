package tr.edu.metu.ico.benchmarks.office;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A made-up university: records of its students, averages of its cohorts, partners; the same for the same seed. */
final class University {

    private static final List<String> COUNTRIES =
            List.of("JP", "KR", "US", "CA", "AU", "CN", "SG", "BR", "MX", "AR", "CL", "TW", "HK", "NZ", "IN");
    private static final int DEPARTMENTS = 60;
    private static final int LARGEST_CAPACITY = 8;

    private final List<Student> students;
    private final List<String> partners;

    University(int students, int partners, long seed) {
        var random = new Random(seed);
        this.students = IntStream.range(0, students)
                .mapToObj(number -> Student.draw(number, random))
                .toList();
        this.partners = IntStream.range(0, partners)
                .mapToObj(number ->
                        String.format(Locale.ROOT, "%s-U%03d", COUNTRIES.get(number % COUNTRIES.size()), number))
                .toList();
    }

    /** One student; department, semester and CGPA such that most may apply. */
    record Student(String number, String department, int semester, BigDecimal cgpa, BigDecimal english) {

        private static Student draw(int number, Random random) {
            return new Student(
                    String.format(Locale.ROOT, "%07d", 1_500_000 + number),
                    "D" + (10 + random.nextInt(DEPARTMENTS)),
                    3 + random.nextInt(5),
                    BigDecimal.valueOf(250 + random.nextInt(151), 2),
                    BigDecimal.valueOf(6_500 + random.nextInt(3_500), 2));
        }
    }

    List<Student> students() {
        return students;
    }

    /** This many different partners, in order of preference. */
    List<String> choices(Random random, int count) {
        return random.ints(0, partners.size())
                .distinct()
                .limit(count)
                .mapToObj(partners::get)
                .toList();
    }

    byte[] records() {
        return file(
                "student,name,department,level,semester,completed_semesters,cgpa,full_degree,preparatory,citizenships",
                students.stream()
                        .map(s -> String.join(
                                ",",
                                s.number(),
                                "Made-up " + s.number(),
                                s.department(),
                                "UG",
                                Integer.toString(s.semester()),
                                Integer.toString(s.semester() - 1),
                                s.cgpa().toPlainString(),
                                "yes",
                                "no",
                                "TR"))
                        .collect(Collectors.joining("\n")));
    }

    byte[] averages() {
        var lines = students.stream()
                .map(s -> s.department() + ",UG," + s.semester() + ",2.85")
                .distinct()
                .collect(Collectors.joining("\n"));
        return file("department,level,semester,average", lines);
    }

    byte[] agreements(Random random) {
        return file(
                "university,name,country,capacity,levels,semesters,departments,host_minimum",
                partners.stream()
                        .map(id -> id + ",University " + id + "," + id.substring(0, 2) + ","
                                + (1 + random.nextInt(LARGEST_CAPACITY)) + ",UG|MS|PHD,FALL|SPRING,ALL,")
                        .collect(Collectors.joining("\n")));
    }

    byte[] languageScores() {
        return file(
                "student,exam,date,score",
                students.stream()
                        .map(s -> s.number() + ",METU_EPE,2023-03-05,"
                                + s.english().toPlainString())
                        .collect(Collectors.joining("\n")));
    }

    private static byte[] file(String header, String lines) {
        return (header + "\n" + lines + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
