package tr.edu.metu.ico.season.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import tr.edu.metu.ico.season.world.Plan.Decision;
import tr.edu.metu.ico.season.world.Plan.Habit;
import tr.edu.metu.ico.season.world.Plan.Language;
import tr.edu.metu.ico.season.world.World.CohortAverage;

/** Draws a world; the same seed and size draw the same one on every machine. */
public final class Draw {
    public static final List<String> DEPARTMENTS = List.of("CENG", "EE", "ME", "IE", "ARCH", "ECON", "BIOL", "PSY");

    private static final int FIRST_NUMBER = 2_500_001;
    private static final String PROBE_NUMBER = "2599999";

    /** One of each comes first, so that even the smallest season has all; the first three are the demo students. */
    private static final List<Habit> FIRST_HABITS = List.of(
            Habit.STAYS_AWAY, Habit.ONLY_DRAFTS, Habit.SUBMITS, Habit.TAKES_BACK, Habit.TOO_LATE, Habit.LAST_MINUTE,
            Habit.SUBMITS_AGAIN, Habit.SUBMITS);

    private static final int UNDECIDED = FIRST_HABITS.size() - 1;

    private final RandomGenerator random;
    private final Definition definition;
    private final List<University> universities;
    private final Wishes wishes;

    private Draw(int applicants, long seed, Definition definition) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.definition = definition;
        this.universities = Partners.draw(applicants, random);
        this.wishes = new Wishes(universities, random);
    }

    /** @param applicants at least 12, so that every habit is there */
    public static World world(int applicants, long seed, Definition definition) {
        if (applicants < 12 || applicants > 50_000) {
            throw new IllegalArgumentException("applicants must be between 12 and 50000, not " + applicants);
        }
        return new Draw(applicants, seed, definition).world(applicants);
    }

    private World world(int applicants) {
        var students = new ArrayList<Student>();
        for (int i = 0; i < applicants; i++) {
            students.add(i < FIRST_HABITS.size() ? known(i) : anybody(i));
        }
        var probe = student(PROBE_NUMBER, "CENG", "UG", plan("CENG", "UG", Habit.STAYS_AWAY, Language.ON_RECORD, Decision.APPROVED));
        return new World(students, probe, universities, averages(students, probe));
    }

    private Student known(int i) {
        var language = i % 2 == 0 ? Language.UPLOADED : Language.ON_RECORD;
        var decision = i == UNDECIDED ? Decision.NEVER_DECIDED : Decision.APPROVED;
        var department = i % 2 == 0 ? "CENG" : "EE";
        return student(number(i), department, "UG", plan(department, "UG", FIRST_HABITS.get(i), language, decision));
    }

    private Student anybody(int i) {
        var department = DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size()));
        var level = Odds.<String>of().is("UG", 80).is("MS", 15).is("PHD", 5).draw(random);
        var drawn = student(number(i), department, level, plan(department, level, habit(), language(), decision()));
        return Flaws.draw(drawn, random);
    }

    private Habit habit() {
        return Odds.<Habit>of().is(Habit.SUBMITS, 62).is(Habit.SUBMITS_AGAIN, 14).is(Habit.LAST_MINUTE, 8)
                .is(Habit.TAKES_BACK, 4).is(Habit.ONLY_DRAFTS, 5).is(Habit.TOO_LATE, 5).is(Habit.STAYS_AWAY, 2)
                .draw(random);
    }

    private Language language() {
        return Odds.<Language>of().is(Language.ON_RECORD, 64).is(Language.UPLOADED, 23)
                .is(Language.UPLOADED_AND_REJECTED, 5).is(Language.NEVER_UPLOADED, 3)
                .is(Language.NOTHING_VALID_ON_RECORD, 5).draw(random);
    }

    private Decision decision() {
        return Odds.<Decision>of().is(Decision.APPROVED, 88).is(Decision.FIRST_CHOICE_DECLINED, 7)
                .is(Decision.DECLINED, 5).draw(random);
    }

    private Plan plan(String department, String level, Habit habit, Language language, Decision decision) {
        return new Plan(habit, language, ground(), wishes.draw(department, level), decision);
    }

    private Optional<Plan.Ground> ground() {
        var grounds = definition.grounds();
        if (random.nextInt(100) >= 12) {
            return Optional.empty();
        }
        var ground = grounds.get(random.nextInt(grounds.size()));
        boolean holds = random.nextInt(4) > 0;
        return Optional.of(new Plan.Ground(ground.code(), ground.relation(), ground.slot(), ground.special(), holds));
    }

    private Student student(String number, String department, String level, Plan plan) {
        int semester = 2 * (1 + random.nextInt(level.equals("UG") ? 4 : 2));
        int lowest = level.equals("UG") ? 255 : 305;
        var cgpa = decimal(lowest + random.nextInt(401 - lowest), 100);
        return new Student(number, Names.one(random), department, level, semester, semester - 1, Optional.of(cgpa), true,
                false, citizenships(), scores(plan.language()), history(level), plan);
    }

    private List<String> citizenships() {
        return Odds.<List<String>>of().is(List.of("TR"), 90).is(List.of("TR", "DE"), 3).is(List.of("KZ"), 3)
                .is(List.of("KR"), 2).is(List.of("JP", "US"), 2).draw(random);
    }

    private List<Student.Score> scores(Language language) {
        var iys = definition.exam("METU");
        var valid = new Student.Score(iys, "2022-09-1" + random.nextInt(10), decimal(600 + random.nextInt(400), 10));
        var old = new Student.Score(iys, "2017-06-2" + random.nextInt(9), decimal(700 + random.nextInt(300), 10));
        return switch (language) {
            case ON_RECORD -> random.nextBoolean() ? List.of(valid) : List.of(old, valid);
            case NOTHING_VALID_ON_RECORD -> random.nextBoolean() ? List.of() : List.of(old);
            case UPLOADED, UPLOADED_AND_REJECTED, NEVER_UPLOADED -> List.of();
        };
    }

    private List<Student.Past> history(String level) {
        return Odds.<List<Student.Past>>of().is(List.of(), 88)
                .is(List.of(new Student.Past("OE", level, "BENEFITED")), 4)
                .is(List.of(new Student.Past("OE", level, "LATE_WITHDRAWAL")), 4)
                .is(List.of(new Student.Past("ICM", level, "BENEFITED")), 4).draw(random);
    }

    private List<CohortAverage> averages(List<Student> students, Student probe) {
        var all = new ArrayList<>(students);
        all.add(probe);
        var cohorts = new LinkedHashMap<String, CohortAverage>();
        all.stream()
                .sorted(java.util.Comparator.comparing(Draw::cohort))
                .forEach(s -> cohorts.computeIfAbsent(cohort(s), _ -> new CohortAverage(
                        s.department(), s.level(), s.semester(), decimal(260 + random.nextInt(70), 100))));
        return List.copyOf(cohorts.values());
    }

    private static String cohort(Student student) {
        return student.department() + " " + student.level() + " " + student.semester();
    }

    private static String number(int i) {
        return Integer.toString(FIRST_NUMBER + i);
    }

    private static String decimal(int number, int divisor) {
        int places = divisor == 100 ? 2 : 1;
        return String.format(Locale.ROOT, "%d.%0" + places + "d", number / divisor, number % divisor);
    }
}
