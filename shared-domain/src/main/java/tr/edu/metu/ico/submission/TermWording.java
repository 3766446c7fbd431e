package tr.edu.metu.ico.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.Term;
import tr.edu.metu.ico.agreement.TermChange;
import tr.edu.metu.ico.announcement.ShownTime;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.result.PoolWording;

/** Describes to students how a term of an agreement changed. */
final class TermWording {

    private static final Text NONE = new Text("none", "yok");

    private TermWording() {}

    /** One sentence for each change, such as {@code Places: 2 before, 1 now.} */
    static Text of(List<TermChange> changes) {
        var sentences = changes.stream().map(TermWording::sentence).toList();
        return new Text(joined(sentences, " ", Text::en), joined(sentences, " ", Text::tr));
    }

    private static Text sentence(TermChange change) {
        var name = name(change.term());
        var before = values(change.term(), change.before());
        var now = values(change.term(), change.now());
        return new Text(
                name.en() + ": " + before.en() + " before, " + now.en() + " now.",
                name.tr() + ": önce " + before.tr() + ", şimdi " + now.tr() + ".");
    }

    private static Text name(Term term) {
        return switch (term) {
            case COUNTRY -> new Text("Country", "Ülke");
            case DOCTORAL_ONLY -> new Text("For doctoral students only", "Yalnızca doktora öğrencilerine açık");
            case LEVELS -> new Text("Levels of study", "Öğrenim düzeyleri");
            case SEMESTERS -> new Text("Semesters", "Dönemler");
            case DEPARTMENTS -> new Text("Departments", "Bölümler");
            case PLACES -> new Text("Places", "Kontenjan");
            case HOST_MINIMUM -> new Text("Minimum CGPA of the host", "Gidilecek üniversitenin taban not ortalaması");
            case HOST_LANGUAGE -> new Text("Language requirement of the host", "Gidilecek üniversitenin dil koşulu");
            case RESTRICTIONS -> new Text("Restrictions", "Kısıtlamalar");
            case NOMINATION_DEADLINE -> new Text("Last day to be nominated to the host", "Aday bildiriminin son günü");
            case APPLICATION_DEADLINE ->
                new Text("Last day to apply to the host", "Gidilecek üniversiteye başvurunun son günü");
        };
    }

    private static Text values(Term term, List<String> codes) {
        if (codes.isEmpty()) {
            return term == Term.DEPARTMENTS ? new Text("all", "tümü") : NONE;
        }
        var words = codes.stream().map(code -> value(term, code)).toList();
        return new Text(joined(words, ", ", Text::en), joined(words, ", ", Text::tr));
    }

    private static Text value(Term term, String code) {
        return switch (term) {
            case LEVELS -> PoolWording.level(StudyLevel.valueOf(code));
            case SEMESTERS -> PoolWording.semester(Semester.valueOf(code));
            case DOCTORAL_ONLY -> Boolean.parseBoolean(code) ? new Text("yes", "evet") : new Text("no", "hayır");
            case HOST_LANGUAGE, RESTRICTIONS -> same("“" + code + "”");
            case NOMINATION_DEADLINE, APPLICATION_DEADLINE -> ShownTime.of(LocalDate.parse(code));
            case COUNTRY, DEPARTMENTS, PLACES, HOST_MINIMUM -> same(code);
        };
    }

    private static Text same(String value) {
        return new Text(value, value);
    }

    private static String joined(List<Text> texts, String between, Function<Text, String> language) {
        return texts.stream().map(language).collect(Collectors.joining(between));
    }
}
