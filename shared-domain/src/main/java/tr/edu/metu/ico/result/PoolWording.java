package tr.edu.metu.ico.result;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Text;

/** Describes a pool to people, and names its levels and semesters. */
public final class PoolWording {
    private PoolWording() {}

    /** The pool of a choice, where a university has several. */
    static Text of(PoolScope scope) {
        var levels = joined(scope.levels(), PoolWording::level);
        var semesters = joined(scope.semesters(), PoolWording::semester);
        return new Text(
                "The places counted are those for " + levels.en() + " students (" + semesters.en() + ").",
                "Söz konusu olan " + levels.tr() + " öğrencilerinin kontenjanıdır (" + semesters.tr() + ").");
    }

    private static <T> Text joined(Collection<T> values, Function<T, Text> word) {
        List<Text> words = values.stream().map(word).toList();
        return new Text(
                String.join(", ", words.stream().map(Text::en).toList()),
                String.join(", ", words.stream().map(Text::tr).toList()));
    }

    /** The name for students of this level. */
    public static Text level(StudyLevel level) {
        return switch (level) {
            case UG -> new Text("undergraduate", "lisans");
            case MS -> new Text("master's", "yüksek lisans");
            case PHD -> new Text("doctoral", "doktora");
            case POSTDOC -> new Text("postdoctoral", "doktora sonrası");
        };
    }

    /** The name of this semester. */
    public static Text semester(Semester semester) {
        return switch (semester) {
            case FALL -> new Text("fall", "güz");
            case SPRING -> new Text("spring", "bahar");
            case FULL_YEAR -> new Text("full year", "tam yıl");
        };
    }
}
