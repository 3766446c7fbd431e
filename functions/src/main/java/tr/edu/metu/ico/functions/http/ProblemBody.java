package tr.edu.metu.ico.functions.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.functions.refusal.Refusal;

/**
 * The body of an error, {@code application/problem+json} of RFC 9457 with every problem and its rule id.
 *
 * @param requestId the gateway's id of the request, by which its lines are found in the logs
 */
public record ProblemBody(
        String type, int status, String code, TextBody title, List<Line> problems, String requestId) {

    /** One problem: which field, which rule, and the sentence in both languages. */
    public record Line(String field, String code, Optional<String> rule, TextBody message) {

        public static Line of(Problem problem) {
            return new Line(
                    problem.field(), problem.code(), problem.rule().map(RuleId::value), TextBody.of(problem.text()));
        }
    }

    /** A sentence in English and Turkish. */
    public record TextBody(String en, String tr) {

        public static TextBody of(Text text) {
            return new TextBody(text.en(), text.tr());
        }
    }

    static Reply reply(String requestId, Refusal refusal) {
        var kind = refusal.kind();
        return reply(requestId, kind.status(), kind.name(), title(kind), refusal.problems());
    }

    static Reply unexpected(String requestId) {
        return reply(
                requestId,
                500,
                "UNEXPECTED",
                new Text(
                        "Something went wrong here; no change was left half made. Please try again.",
                        "Burada bir hata oluştu; hiçbir değişiklik yarım kalmadı. Lütfen yeniden deneyin."),
                List.of());
    }

    private static Reply reply(String requestId, int status, String code, Text title, List<Problem> problems) {
        var body = new ProblemBody(
                "about:blank",
                status,
                code,
                TextBody.of(title),
                problems.stream().map(Line::of).toList(),
                requestId);
        return new Reply(status, Map.of("Content-Type", "application/problem+json; charset=utf-8"), Optional.of(body));
    }

    private static Text title(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> new Text("The request could not be read.", "İstek okunamadı.");
            case UNKNOWN_PERSON -> new Text("Please log in again.", "Lütfen yeniden giriş yapın.");
            case FORBIDDEN -> new Text("Your role does not allow this.", "Rolünüz buna izin vermiyor.");
            case NOT_FOUND -> new Text("There is no such thing here.", "Böyle bir kayıt yok.");
            case CONFLICT -> new Text("This is not possible now.", "Bu işlem şu anda yapılamaz.");
            case STALE_VERSION -> new Text("It was changed in the meantime.", "Kayıt bu arada değişti.");
            case TOO_LARGE -> new Text("The request is too large.", "İstek çok büyük.");
            case BROKEN_RULE -> new Text("A rule of the call is not met.", "Çağrının bir kuralı karşılanmıyor.");
            case VERSION_REQUIRED -> new Text("The version last seen is missing.", "Son görülen sürüm eksik.");
        };
    }
}
