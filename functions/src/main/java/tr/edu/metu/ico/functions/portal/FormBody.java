package tr.edu.metu.ico.functions.portal;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;

/**
 * Everything that the application form of a call needs, from the definition and the office data in force.
 *
 * @param forStudent   whose form it is; absent for readers who do not apply, who are shown everything
 * @param sections     the sections of the form in order: {@code CHOICES}, {@code STAY}, {@code LANGUAGE},
 *                     {@code CLAIMS}, {@code GRANT}, {@code DECLARATIONS}, {@code DOCUMENTS}; what a call does not ask
 *                     is left out
 * @param countries    the names of all countries in this body, by code
 * @param privacyNotice the version of the privacy notice in force, which a submission has to acknowledge
 */
public record FormBody(
        String call,
        TextBody title,
        String academicYear,
        OwnApplicationBody.DatesBody dates,
        Optional<ForStudentBody> forStudent,
        List<String> sections,
        Optional<FormChoicesBody> choices,
        Optional<FormStayBody> stay,
        FormLanguageBody language,
        List<ClaimBody> claims,
        Optional<GrantQuestionBody> grant,
        List<DeclarationBody> declarations,
        List<SlotBody> slots,
        List<CountryBody> countries,
        FormLimitsBody limits,
        int privacyNotice) {

    /** The level and department that the form is for, from the record in force. */
    public record ForStudentBody(String level, String department) {}

    /**
     * A ground for additional points.
     *
     * @param points    points on the total
     * @param slot      where its document belongs
     * @param special   whether it concerns health or protection
     * @param relations to whom the ground applies by the announcement; empty when it names none
     */
    public record ClaimBody(
            String code,
            TextBody title,
            int points,
            String slot,
            boolean special,
            List<String> relations,
            String rule,
            TextBody statement) {}

    /**
     * The questions about a grant.
     *
     * @param mayDecline   whether {@code wantsGrant} may be false
     * @param mayGoWithout whether {@code withoutGrantIfNoneLeft} may be true
     */
    public record GrantQuestionBody(boolean mayDecline, boolean mayGoWithout) {}

    /** A declaration; without a required one the application cannot be submitted. */
    public record DeclarationBody(String field, boolean required, String rule, TextBody statement) {}

    /**
     * A slot for documents.
     *
     * @param neededWhen {@code ALWAYS}, {@code UPLOADED_SCORE} with a language score from a document, {@code CLAIM}
     *                   with one of the claims, or {@code OPTIONAL}
     * @param claims     the claims that need it
     * @param help       the announcement's sentences about it
     */
    public record SlotBody(
            String code,
            TextBody title,
            boolean special,
            List<String> contentTypes,
            long maxBytes,
            String neededWhen,
            List<String> claims,
            List<TextBody> help) {}

    /** A country. */
    public record CountryBody(String code, TextBody name) {}
}
