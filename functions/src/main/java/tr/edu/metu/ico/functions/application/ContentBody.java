package tr.edu.metu.ico.functions.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.EvidenceClaim;
import tr.edu.metu.ico.application.GrantWish;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.refusal.Refusal;

/**
 * A student's input, as JSON.
 *
 * @param choices            in order of preference
 * @param language           which English score is to count; may be missing in a draft
 * @param continuesSameLevel declaration to continue at the same level next year
 * @param courseLoad         declaration of 30 ECTS or a thesis in the exchange semester
 * @param stay               the length of the stay asked for; may be missing where the call does not ask
 * @param wantsGrant         whether a grant is wanted; omitted where the call has none, otherwise yes by default
 * @param withoutGrantIfNoneLeft whether the student takes part without a grant if none is left; no by default
 * @param privacyNotice      the version of the privacy notice that the student has read; only in requests
 */
public record ContentBody(
        List<ChoiceBody> choices,
        Optional<LanguageBody> language,
        List<ClaimBody> claims,
        boolean continuesSameLevel,
        boolean courseLoad,
        Optional<StayBody> stay,
        Optional<Boolean> wantsGrant,
        Optional<Boolean> withoutGrantIfNoneLeft,
        Optional<Integer> privacyNotice) {

    private static final StrictJson JSON = new StrictJson();

    /** Most entries of a list. */
    public static final int MOST_ENTRIES = 50;

    /** One preference. */
    public record ChoiceBody(String university, String semester) {}

    /**
     * Which English score.
     *
     * @param source    {@code RECORD}, {@code UPLOAD} or {@code EXAM}; exam and day go with {@code UPLOAD}
     * @param examScore the score on the uploaded document, on the scale of its exam; optional
     */
    public record LanguageBody(
            String source, Optional<String> exam, Optional<String> examDate, Optional<String> examScore) {

        /** Without a score. */
        public LanguageBody(String source, Optional<String> exam, Optional<String> examDate) {
            this(source, exam, examDate, Optional.empty());
        }
    }

    /**
     * One ground for additional points.
     *
     * @param relation      whom it concerns, from the suggested list or {@code OTHER}
     * @param relationWords the relation in words, with {@code OTHER} only
     */
    public record ClaimBody(String code, Optional<String> relation, Optional<String> relationWords) {}

    /** Reads a body; malformed values are refused with their field, violations of rules are left to the rules. */
    public static ContentRequest read(byte[] body) {
        var read = JSON.read(body, ContentBody.class);
        return new ContentRequest(read.content(), read.privacyNotice());
    }

    /** As the student filled it in. */
    public static ContentBody of(ApplicationContent content) {
        return new ContentBody(
                content.choices().stream()
                        .map(c -> new ChoiceBody(
                                c.university().value(), c.semester().name()))
                        .toList(),
                language(content.language()),
                content.claims().stream()
                        .map(c -> new ClaimBody(c.code(), c.relation(), c.words()))
                        .toList(),
                content.continuesSameLevel(),
                content.courseLoad(),
                StayBody.of(content.stay()),
                Optional.of(content.grantWish())
                        .filter(wish -> wish != GrantWish.UNSAID)
                        .map(_ -> content.wantsGrant()),
                Optional.of(true).filter(_ -> content.grantWish() == GrantWish.GRANT_OR_WITHOUT),
                Optional.empty());
    }

    /** The same for readers who may not see the grounds for additional points. */
    public ContentBody withoutClaims() {
        return new ContentBody(
                choices,
                language,
                List.of(),
                continuesSameLevel,
                courseLoad,
                stay,
                wantsGrant,
                withoutGrantIfNoneLeft,
                privacyNotice);
    }

    private ApplicationContent content() {
        atMost("choices", choices.size());
        atMost("claims", claims.size());
        var read = new ArrayList<Choice>();
        for (int i = 0; i < choices.size(); i++) {
            read.add(choice("choices[" + i + "]", choices.get(i)));
        }
        var claimed = new ArrayList<EvidenceClaim>();
        for (int i = 0; i < claims.size(); i++) {
            claimed.add(claim("claims[" + i + "]", claims.get(i)));
        }
        return new ApplicationContent(
                read,
                claim(language),
                claimed,
                continuesSameLevel,
                courseLoad,
                stay.map(StayBody::stay).orElse(new Stay.Unsaid()),
                grantWish());
    }

    private GrantWish grantWish() {
        return wantsGrant.isEmpty() && withoutGrantIfNoneLeft.isEmpty()
                ? GrantWish.UNSAID
                : GrantWish.of(wantsGrant.orElse(true), withoutGrantIfNoneLeft.orElse(false));
    }

    private static void atMost(String field, int size) {
        if (size > MOST_ENTRIES) {
            throw Refusal.malformed(
                    field,
                    "At most " + MOST_ENTRIES + " can be given.",
                    "En çok " + MOST_ENTRIES + " tane yazılabilir.");
        }
    }

    private static Choice choice(String field, ChoiceBody body) {
        var university = BodyFields.parsed(
                field + ".university",
                () -> new UniversityId(body.university()),
                "A university is written in capital letters, digits and hyphens, such as JP-TOKYO.",
                "Üniversite büyük harf, rakam ve tire ile yazılır, örneğin JP-TOKYO.");
        return new Choice(university, BodyFields.oneOf(field + ".semester", Semester.class, body.semester()));
    }

    private static EvidenceClaim claim(String field, ClaimBody body) {
        body.relation().ifPresent(relation -> checkRelation(field + ".relation", relation));
        var words = words(field + ".relationWords", body);
        return BodyFields.parsed(
                field,
                () -> new EvidenceClaim(body.code(), body.relation(), words),
                "A claim has a code such as AFAD_AID and may have a relation such as CHILD.",
                "Beyanın AFAD_AID gibi bir kodu ve isteğe bağlı CHILD gibi bir yakınlığı olur.");
    }

    private static void checkRelation(String field, String relation) {
        if (!EvidenceClaim.RELATIONS.contains(relation) && !relation.equals(EvidenceClaim.OTHER)) {
            var names = EvidenceClaim.named();
            throw Refusal.malformed(
                    field,
                    "Choose one of: " + names + ". With OTHER, say who it is.",
                    "Şunlardan birini seçin: " + names + ". OTHER ile birlikte kim olduğunu yazın.");
        }
    }

    private static Optional<String> words(String field, ClaimBody body) {
        boolean other = body.relation().equals(Optional.of(EvidenceClaim.OTHER));
        if (other) {
            return Optional.of(BodyFields.text(
                    field, BodyFields.required(field, body.relationWords()), EvidenceClaim.LONGEST_WORDS));
        }
        if (body.relationWords().isPresent()) {
            throw Refusal.malformed(
                    field,
                    "Say this only with the relation OTHER.",
                    "Bu yalnızca OTHER yakınlığıyla birlikte yazılabilir.");
        }
        return Optional.empty();
    }

    private static LanguageClaim claim(Optional<LanguageBody> language) {
        if (language.isEmpty()) {
            return new LanguageClaim.Unsaid();
        }
        var body = language.get();
        return switch (body.source()) {
            case "RECORD" -> new LanguageClaim.OnRecord();
            case "UPLOAD" -> new LanguageClaim.Uploaded(exam(body), day(body), score(body));
            case "EXAM" -> new LanguageClaim.TakesExam();
            default ->
                throw Refusal.malformed(
                        "language.source",
                        "language.source must be RECORD, UPLOAD or EXAM.",
                        "language.source RECORD, UPLOAD ya da EXAM olmalıdır.");
        };
    }

    private static String exam(LanguageBody body) {
        return BodyFields.exam("language.exam", BodyFields.required("language.exam", body.exam()));
    }

    private static LocalDate day(LanguageBody body) {
        return BodyFields.day("language.examDate", BodyFields.required("language.examDate", body.examDate()));
    }

    private static Optional<BigDecimal> score(LanguageBody body) {
        return body.examScore().map(score -> BodyFields.examScore("language.examScore", score));
    }

    private static Optional<LanguageBody> language(LanguageClaim claim) {
        return switch (claim) {
            case LanguageClaim.Unsaid _ -> Optional.empty();
            case LanguageClaim.OnRecord _ ->
                Optional.of(new LanguageBody("RECORD", Optional.empty(), Optional.empty()));
            case LanguageClaim.TakesExam _ -> Optional.of(new LanguageBody("EXAM", Optional.empty(), Optional.empty()));
            case LanguageClaim.Uploaded(var exam, var day, var score) ->
                Optional.of(new LanguageBody(
                        "UPLOAD",
                        Optional.of(exam),
                        Optional.of(day.toString()),
                        score.map(BigDecimal::toPlainString)));
        };
    }
}
