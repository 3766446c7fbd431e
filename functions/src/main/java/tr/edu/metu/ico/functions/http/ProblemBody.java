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
 * @param more      how many problems are not listed
 * @param requestId the gateway's request id, which identifies its log lines
 */
public record ProblemBody(
        String type,
        int status,
        String code,
        TextBody title,
        List<Line> problems,
        Optional<Integer> more,
        String requestId) {

    /** The maximum number of problems shown. */
    static final int MOST_SHOWN = 50;

    private static final int LONGEST_FIELD = 300;
    private static final int LONGEST_TEXT = 1_000;

    /** One problem: which field, which rule, and the sentence in both languages. */
    public record Line(String field, String code, Optional<String> rule, TextBody message) {

        public static Line of(Problem problem) {
            return new Line(
                    shortened(problem.field(), LONGEST_FIELD),
                    problem.code(),
                    problem.rule().map(RuleId::value),
                    new TextBody(
                            shortened(problem.text().en(), LONGEST_TEXT),
                            shortened(problem.text().tr(), LONGEST_TEXT)));
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
        var reply = reply(requestId, kind.status(), kind.name(), title(kind), refusal.problems());
        return refusal.retryAfter().isPresent()
                ? reply.with("Retry-After", Long.toString(refusal.retryAfter().getAsLong()))
                : reply;
    }

    static Reply unexpected(String requestId) {
        return reply(
                requestId,
                500,
                "UNEXPECTED",
                new Text(
                        "Something went wrong on our side; no change was saved in part. Please try again.",
                        "Bizden kaynaklanan bir hata oluştu; hiçbir değişiklik yarım kalmadı. Lütfen yeniden"
                                + " deneyin."),
                List.of());
    }

    private static Reply reply(String requestId, int status, String code, Text title, List<Problem> problems) {
        var body = new ProblemBody(
                "about:blank",
                status,
                code,
                TextBody.of(title),
                problems.stream().limit(MOST_SHOWN).map(Line::of).toList(),
                Optional.of(problems.size() - MOST_SHOWN).filter(more -> more > 0),
                requestId);
        return new Reply(status, Map.of("Content-Type", "application/problem+json; charset=utf-8"), Optional.of(body));
    }

    /** Values that were sent are repeated up to this length only. */
    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private static Text title(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> new Text("The request could not be read.", "İstek okunamadı.");
            case UNKNOWN_PERSON -> new Text("Please log in again.", "Lütfen yeniden giriş yapın.");
            case FORBIDDEN -> new Text("Your role does not allow this.", "Rolünüz buna izin vermiyor.");
            case NOT_FOUND -> new Text("There is no such record.", "Böyle bir kayıt yok.");
            case CONFLICT -> new Text("This is not possible now.", "Bu işlem şu anda yapılamaz.");
            case STALE_VERSION -> new Text("It was changed in the meantime.", "Kayıt bu arada değişti.");
            case TOO_LARGE -> new Text("The request is too large.", "İstek çok büyük.");
            case BROKEN_RULE -> new Text("A rule of the call is not met.", "Çağrının bir kuralı karşılanmıyor.");
            case VERSION_REQUIRED -> new Text("The version last seen is missing.", "Son görülen sürüm eksik.");
            case TOO_MANY -> new Text("Too many requests.", "Çok fazla istek.");
        };
    }
}
