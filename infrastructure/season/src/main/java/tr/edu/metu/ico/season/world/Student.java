package tr.edu.metu.ico.season.world;

import java.util.List;
import java.util.Optional;

/** An invented student: the data in the office's files, and the student's plan. */
public record Student(
        String number,
        String name,
        Studies studies,
        List<String> citizenships,
        List<Score> scores,
        List<Past> history,
        Plan plan) {

    public Student {
        citizenships = List.copyOf(citizenships);
        scores = List.copyOf(scores);
        history = List.copyOf(history);
    }

    /** An English score on record. */
    public record Score(String exam, String date, String score) {}

    /**
     * A line of the history with the office's programmes.
     *
     * @param months of mobility, 0 if unknown
     */
    public record Past(String programme, String level, String outcome, int months) {
        public Past(String programme, String level, String outcome) {
            this(programme, level, outcome, 0);
        }
    }

    public String department() {
        return studies.department();
    }

    public String level() {
        return studies.level();
    }

    public int semester() {
        return studies.semester();
    }

    public Optional<String> cgpa() {
        return studies.cgpa();
    }

    /** The officer's conversion of the uploaded score to the scale of METU, 60.5 to 99.5. */
    public String scoreOfDocument() {
        return (60 + Integer.parseInt(number) % 40) + ".5";
    }

    /** The result of the call's exam, 50 to 99. */
    public String scoreOfExam() {
        return Integer.toString(50 + Integer.parseInt(number) * 7 % 50);
    }

    /** The same student with other studies. */
    public Student with(Studies other) {
        return new Student(number, name, other, citizenships, scores, history, plan);
    }

    /** The same student with another plan. */
    public Student with(Plan other) {
        return new Student(number, name, studies, citizenships, scores, history, other);
    }
}
