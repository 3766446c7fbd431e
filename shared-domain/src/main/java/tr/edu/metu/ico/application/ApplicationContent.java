package tr.edu.metu.ico.application;

import java.util.List;

/**
 * What a student fills in.
 *
 * @param choices            in order of preference
 * @param continuesSameLevel declares that the student continues at the same level next year (OE24-ELIG-5, reading A-37)
 * @param courseLoad         declares a load of 30 ECTS, or a thesis, in the exchange semester (OE24-ELIG-8, reading
 *
 * @param stay               length of stay; for a traineeship also host and dates
 * @param grantWish          whether a grant is wanted, and what if there is none
 */
public record ApplicationContent(
        List<Choice> choices,
        LanguageClaim language,
        List<EvidenceClaim> claims,
        boolean continuesSameLevel,
        boolean courseLoad,
        Stay stay,
        GrantWish grantWish) {

    public ApplicationContent {
        choices = List.copyOf(choices);
        claims = List.copyOf(claims);
    }

    /** For a call that asks about neither stay nor grant. */
    public ApplicationContent(
            List<Choice> choices,
            LanguageClaim language,
            List<EvidenceClaim> claims,
            boolean continuesSameLevel,
            boolean courseLoad) {
        this(choices, language, claims, continuesSameLevel, courseLoad, new Stay.Unsaid(), GrantWish.UNSAID);
    }

    /** For a call that asks only whether a grant is wanted. */
    public ApplicationContent(
            List<Choice> choices,
            LanguageClaim language,
            List<EvidenceClaim> claims,
            boolean continuesSameLevel,
            boolean courseLoad,
            Stay stay,
            boolean wantsGrant) {
        this(choices, language, claims, continuesSameLevel, courseLoad, stay, GrantWish.of(wantsGrant, false));
    }

    /** The same without the grounds, for a reader who may not see them (INV-23). */
    public ApplicationContent withoutClaims() {
        return new ApplicationContent(choices, language, List.of(), continuesSameLevel, courseLoad, stay, grantWish);
    }

    /** Whether a grant may be given to the student at all. */
    public boolean wantsGrant() {
        return grantWish != GrantWish.NO_GRANT;
    }
}
