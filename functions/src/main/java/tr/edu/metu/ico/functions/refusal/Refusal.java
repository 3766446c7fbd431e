package tr.edu.metu.ico.functions.refusal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.OptionalLong;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.ShownTime;

/**
 * A request that ends with an error. It carries the full content of the response, and never personal data of others.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<Problem> problems;
    private final long retryAfter;

    private Refusal(Kind kind, List<Problem> problems) {
        this(kind, problems, 0);
    }

    private Refusal(Kind kind, List<Problem> problems, long retryAfter) {
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.problems = List.copyOf(problems);
        this.retryAfter = retryAfter;
    }

    /** The kind of refusal, with its HTTP status. */
    public enum Kind {
        MALFORMED(400),
        UNKNOWN_PERSON(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        STALE_VERSION(412),
        TOO_LARGE(413),
        BROKEN_RULE(422),
        VERSION_REQUIRED(428),
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    public static Refusal malformed(List<Problem> problems) {
        return new Refusal(Kind.MALFORMED, problems);
    }

    /** A document that cannot be read, or that is too large to be read. */
    public static Refusal unreadable(List<Problem> problems) {
        boolean tooLarge = problems.stream().anyMatch(problem -> problem.code().equals(Kind.TOO_LARGE.name()));
        return tooLarge ? tooLarge() : malformed(problems);
    }

    public static Refusal malformed(String field, String en, String tr) {
        return malformed(List.of(Problem.of(field, "MALFORMED", en, tr)));
    }

    public static Refusal unknownPerson() {
        return new Refusal(Kind.UNKNOWN_PERSON, List.of());
    }

    public static Refusal forbidden() {
        return new Refusal(Kind.FORBIDDEN, List.of());
    }

    /** The same response for what does not exist and for what belongs to someone else. */
    public static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, List.of());
    }

    /** The same with advice, for what anybody may look for. */
    public static Refusal notFound(Problem problem) {
        return new Refusal(Kind.NOT_FOUND, List.of(problem));
    }

    /** The state does not allow this; the problem explains it. */
    public static Refusal conflict(String code, String en, String tr) {
        return conflict(Problem.of("", code, en, tr));
    }

    public static Refusal conflict(Problem problem) {
        return conflicts(List.of(problem));
    }

    public static Refusal conflicts(List<Problem> problems) {
        return new Refusal(Kind.CONFLICT, problems);
    }

    /** Another writer changed the call between reading and writing. */
    public static Refusal callChanged() {
        return conflict(
                "CALL_CHANGED",
                "The call was changed in the meantime: load it again.",
                "Çağrı bu arada değişti: güncel hâlini açın.");
    }

    public static Refusal notPublished() {
        return conflict("NOT_PUBLISHED", "The results are not published yet.", "Sonuçlar henüz yayımlanmadı.");
    }

    /** An idempotency key reused with a different request (INV-4). */
    public static Refusal keyReused() {
        return brokenRule(
                "Idempotency-Key",
                "KEY_REUSED",
                "This key was used for another request; use a new one.",
                "Bu anahtar başka bir istek için kullanıldı; yeni bir anahtar kullanın.");
    }

    /** The version seen is no longer the stored one (INV-5). */
    public static Refusal staleVersion() {
        return new Refusal(
                Kind.STALE_VERSION,
                List.of(Problem.of(
                        "If-Match",
                        "STALE_VERSION",
                        "This was changed in the meantime. Load it again; what you typed is not lost.",
                        "Bu kayıt bu arada değişti. Güncel hâlini açın; yazdıklarınız kaybolmadı.")));
    }

    /** The same, with who changed it and when, so that two people editing the same thing can coordinate. */
    public static Refusal staleVersion(String by, ZonedDateTime at) {
        var when = ShownTime.toTheSecond(at.toInstant());
        return new Refusal(
                Kind.STALE_VERSION,
                List.of(Problem.of(
                        "If-Match",
                        "STALE_VERSION",
                        by + " changed this on " + when.en() + ". Load it again; what you typed is not lost.",
                        "Bu kaydı " + by + " değiştirdi: " + when.tr() + ". Güncel hâlini açın; yazdıklarınız"
                                + " kaybolmadı.")));
    }

    public static Refusal versionRequired() {
        return new Refusal(
                Kind.VERSION_REQUIRED,
                List.of(Problem.of(
                        "If-Match",
                        "VERSION_REQUIRED",
                        "The header If-Match must carry the version last seen, such as \"3\"; \"0\" when there was"
                                + " none.",
                        "If-Match başlığı son görülen sürümü taşımalıdır, örneğin \"3\"; kayıt yoksa \"0\".")));
    }

    public static Refusal tooLarge() {
        return new Refusal(
                Kind.TOO_LARGE,
                List.of(Problem.of(
                        "",
                        Kind.TOO_LARGE.name(),
                        "Send less at once; files are uploaded by their own links.",
                        "Bir seferde daha az gönderin; dosyalar kendi bağlantılarıyla yüklenir.")));
    }

    /** A person has done something too often; it may be retried at this instant. */
    public static Refusal tooMany(Instant receivedAt, Instant again) {
        var when = ShownTime.toTheSecond(again);
        var problem = Problem.of(
                "",
                "TOO_MANY_REQUESTS",
                "You have done this too often in a short time. Try again after " + when.en() + ".",
                "Bu işlemi kısa sürede çok sık yaptınız. Yeniden deneyebileceğiniz an: " + when.tr() + ".");
        var seconds = Duration.between(receivedAt, again).plusMillis(999).toSeconds();
        return new Refusal(Kind.TOO_MANY, List.of(problem), Math.max(1, seconds));
    }

    public static Refusal brokenRules(List<Problem> problems) {
        return new Refusal(Kind.BROKEN_RULE, problems);
    }

    public static Refusal brokenRule(String field, String code, String en, String tr) {
        return brokenRules(List.of(Problem.of(field, code, en, tr)));
    }

    /** The seconds after which to retry; empty when waiting does not help. */
    public OptionalLong retryAfter() {
        return retryAfter == 0 ? OptionalLong.empty() : OptionalLong.of(retryAfter);
    }

    public Kind kind() {
        return kind;
    }

    public List<Problem> problems() {
        return problems;
    }
}
