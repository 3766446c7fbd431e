package tr.edu.metu.ico.season.world;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import tr.edu.metu.ico.season.world.Student.Past;

/**
 * The parameters for drawing the people of one call.
 *
 * @param firstNumber   student number of the first
 * @param probe         student number of the probe
 * @param firstLevel    level of the first twelve, who are mostly fixed
 * @param firstEnglish  English of the first twelve
 * @param doctoral      whether the call is for doctoral and post-doctoral students, with traineeships instead of choices
 * @param months        whether the call asks for months and has grants to give
 * @param validScore    the first nine characters of the date of a valid score on record
 * @param oldScore      the same for a score that is too old
 * @param probeScores   scores of the probe on record
 */
record Recipe(
        int firstNumber,
        String probe,
        String firstLevel,
        List<English> firstEnglish,
        WeightedDraw<String> levels,
        WeightedDraw<English> english,
        Function<String, WeightedDraw<List<Past>>> history,
        boolean doctoral,
        boolean months,
        String validScore,
        String oldScore,
        List<Student.Score> probeScores) {

    /** The number of students at the start, one of each kind, so that even the smallest call has all. */
    static final int FIRST = 12;

    static Recipe of(String call) {
        return switch (call) {
            case "OE-2020" -> overseas2020();
            case "OE-2024" -> overseas2024();
            case "ICM-2024" -> icm2024();
            case "DOC-2023" -> doctoral2023();
            default -> throw new IllegalArgumentException("Nobody knows how to draw " + call + ".");
        };
    }

    private static Recipe overseas2020() {
        var first = List.of(
                English.SITS_EXAM,
                English.ON_RECORD,
                English.SITS_EXAM,
                English.ON_RECORD,
                English.SITS_EXAM,
                English.ON_RECORD,
                English.SITS_EXAM,
                English.SITS_EXAM,
                English.ABSENT,
                English.ABSENT_EXCUSED,
                English.ABSENT_EXCUSE_REFUSED,
                English.SITS_EXAM);
        var english = WeightedDraw.<English>of()
                .is(English.SITS_EXAM, 55)
                .is(English.ON_RECORD, 33)
                .is(English.NOTHING_VALID_ON_RECORD, 5)
                .is(English.ABSENT, 4)
                .is(English.ABSENT_EXCUSED, 2)
                .is(English.ABSENT_EXCUSE_REFUSED, 1);
        // the exam can be sat once in an academic year, and the probe sat it in October
        var october = List.of(new Student.Score("EPEEP", "2019-10-12", "71.0"));
        return new Recipe(
                2_300_001,
                "2399999",
                "UG",
                first,
                everyLevel(),
                english,
                level -> ofProgramme("OE", level),
                false,
                false,
                "2018-09-1",
                "2016-06-2",
                october);
    }

    private static Recipe overseas2024() {
        var english = WeightedDraw.<English>of()
                .is(English.ON_RECORD, 64)
                .is(English.UPLOADED, 23)
                .is(English.UPLOADED_AND_REJECTED, 5)
                .is(English.NEVER_UPLOADED, 3)
                .is(English.NOTHING_VALID_ON_RECORD, 5);
        return new Recipe(
                2_500_001,
                "2599999",
                "UG",
                firstOf2024(),
                everyLevel(),
                english,
                level -> ofProgramme("OE", level),
                false,
                false,
                "2022-09-1",
                "2017-06-2",
                List.of());
    }

    private static Recipe icm2024() {
        return new Recipe(
                2_600_001,
                "2699999",
                "UG",
                inTurn(English.UPLOADED, English.UPLOADED),
                everyLevel(),
                uploadsOnly(),
                level -> ofProgramme("ICM", level).is(List.of(new Past("ERASMUS", level, "BENEFITED", 9)), 3),
                false,
                true,
                "2022-09-1",
                "2017-06-2",
                List.of());
    }

    private static Recipe doctoral2023() {
        return new Recipe(
                2_700_001,
                "2799999",
                "PHD",
                inTurn(English.UPLOADED, English.UPLOADED),
                WeightedDraw.<String>of().is("PHD", 80).is("POSTDOC", 20),
                uploadsOnly(),
                level -> ofProgramme("DOC", level).is(List.of(new Past("DOC", level, "SELECTED_AND_GRANTED")), 4),
                true,
                false,
                "2022-09-1",
                "2017-06-2",
                List.of());
    }

    /** Alternately uploaded and on record; a rejection among them will be objected to. */
    private static List<English> firstOf2024() {
        var first = new ArrayList<>(inTurn(English.UPLOADED, English.ON_RECORD));
        first.set(8, English.UPLOADED_AND_REJECTED);
        return List.copyOf(first);
    }

    private static WeightedDraw<String> everyLevel() {
        return WeightedDraw.<String>of().is("UG", 80).is("MS", 15).is("PHD", 5);
    }

    private static WeightedDraw<English> uploadsOnly() {
        return WeightedDraw.<English>of()
                .is(English.UPLOADED, 88)
                .is(English.UPLOADED_AND_REJECTED, 7)
                .is(English.NEVER_UPLOADED, 5);
    }

    private static List<English> inTurn(English even, English odd) {
        return IntStream.range(0, FIRST).mapToObj(i -> i % 2 == 0 ? even : odd).toList();
    }

    private static WeightedDraw<List<Past>> ofProgramme(String programme, String level) {
        var elsewhere = programme.equals("OE") ? "ICM" : "OE";
        return WeightedDraw.<List<Past>>of()
                .is(List.of(), 88)
                .is(List.of(new Past(programme, level, "BENEFITED", 1)), 4)
                .is(List.of(new Past(programme, level, "LATE_WITHDRAWAL")), 4)
                .is(List.of(new Past(elsewhere, level, "BENEFITED")), 4);
    }
}
