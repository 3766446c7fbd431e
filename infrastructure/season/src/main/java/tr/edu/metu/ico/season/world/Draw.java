package tr.edu.metu.ico.season.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import tr.edu.metu.ico.season.world.World.CohortAverage;

/** Draws the world of a call; the same seed and size give the same world on every machine. */
public final class Draw {
    /** One of every kind, and the students who return from an earlier call. */
    public static final int FEWEST = Recipe.FIRST + ReturningStudents.COUNT;

    public static final int MOST = 50_000;

    private static final List<String> DEPARTMENTS = List.of("CENG", "EE", "ME", "IE", "ARCH", "ECON", "BIOL", "PSY");

    private final RandomGenerator random;
    private final Recipe recipe;
    private final Definition definition;
    private final List<University> universities;
    private final Plans plans;
    private final Scores scores;

    private Draw(int applicants, long seed, Definition definition) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.recipe = Recipe.of(definition.call());
        this.definition = definition;
        this.universities = universities(applicants);
        this.plans = new Plans(recipe, universities, definition, random);
        this.scores = new Scores(recipe, definition, random);
    }

    private List<University> universities(int applicants) {
        if (recipe.doctoral()) {
            return List.of();
        }
        return recipe.months() ? Partners.nonEuropean(random) : Partners.overseas(applicants, random);
    }

    /** @param applicants at least {@value #FEWEST}, so that every habit occurs */
    public static World world(int applicants, long seed, Definition definition) {
        if (applicants < FEWEST || applicants > MOST) {
            throw new IllegalArgumentException(
                    "applicants must be between " + FEWEST + " and " + MOST + ", not " + applicants);
        }
        return new Draw(applicants, seed, definition).world(applicants);
    }

    private World world(int applicants) {
        var students = new ArrayList<Student>();
        boolean returning = ReturningStudents.in(definition.call());
        int drawn = returning ? applicants - ReturningStudents.COUNT : applicants;
        for (int i = 0; i < drawn; i++) {
            students.add(i < Recipe.FIRST ? first(i) : anybody(i));
        }
        var partners = new ArrayList<>(universities);
        if (returning) {
            students.addAll(ReturningStudents.students(definition.call(), definition, recipe, plans));
            partners.add(ReturningStudents.UNIVERSITY);
        }
        var probe = probe();
        return new World(
                students,
                probe,
                partners,
                averages(students, probe),
                Allotments.of(definition.call(), partners, applicants));
    }

    private Student probe() {
        var level = recipe.firstLevel();
        return new Student(
                recipe.probe(),
                Names.one(random),
                studies("CENG", level),
                List.of("TR"),
                recipe.probeScores(),
                List.of(),
                plans.none("CENG", level));
    }

    private Student first(int i) {
        var department = i % 2 == 0 ? "CENG" : "EE";
        var level = recipe.firstLevel();
        var student = student(i, department, level, plans.first(i, department, level));
        return recipe.doctoral() && i % 3 == 2 ? student.with(student.studies().assisting()) : student;
    }

    private Student anybody(int i) {
        var department = DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size()));
        var level = recipe.levels().draw(random);
        var drawn = student(i, department, level, plans.any(department, level));
        if (!recipe.doctoral()) {
            return Flaws.draw(drawn, random);
        }
        boolean assists = level.equals("PHD") && random.nextInt(100) < 40;
        return Flaws.drawDoctoral(assists ? drawn.with(drawn.studies().assisting()) : drawn, random);
    }

    private Student student(int i, String department, String level, Plan plan) {
        return new Student(
                Integer.toString(recipe.firstNumber() + i),
                Names.one(random),
                studies(department, level),
                citizenships(),
                scores.of(plan.english()),
                recipe.history().apply(level).draw(random),
                plan);
    }

    private Studies studies(String department, String level) {
        int semester = level.equals("POSTDOC") ? 1 : 2 * (1 + random.nextInt(level.equals("UG") ? 4 : 2));
        int lowest = level.equals("UG") ? 255 : 305;
        return Studies.regular(department, level, semester, decimal(lowest + random.nextInt(401 - lowest), 100));
    }

    private List<String> citizenships() {
        return WeightedDraw.<List<String>>of()
                .is(List.of("TR"), 90)
                .is(List.of("TR", "DE"), 3)
                .is(List.of("KZ"), 3)
                .is(List.of("KR"), 2)
                .is(List.of("JP", "US"), 2)
                .draw(random);
    }

    private List<CohortAverage> averages(List<Student> students, Student probe) {
        var all = new ArrayList<>(students);
        all.add(probe);
        var cohorts = new LinkedHashMap<String, CohortAverage>();
        all.stream()
                .sorted(Comparator.comparing(Draw::cohort))
                .forEach(s -> cohorts.computeIfAbsent(
                        cohort(s),
                        _ -> new CohortAverage(
                                s.department(), s.level(), s.semester(), decimal(260 + random.nextInt(70), 100))));
        return List.copyOf(cohorts.values());
    }

    private static String cohort(Student student) {
        return student.department() + " " + student.level() + " " + student.semester();
    }

    static String decimal(int number, int divisor) {
        int places = divisor == 100 ? 2 : 1;
        return String.format(Locale.ROOT, "%d.%0" + places + "d", number / divisor, number % divisor);
    }
}
