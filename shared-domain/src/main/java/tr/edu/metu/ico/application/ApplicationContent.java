package tr.edu.metu.ico.application;

import java.util.List;

/**
 * What a student fills in.
 *
 * @param choices            in order of preference
 * @param continuesSameLevel declares to continue at the same level next year (OE24-ELIG-5, reading A-37)
 * @param courseLoad         declares a load of 30 ECTS, or a thesis, in the exchange semester (OE24-ELIG-8, reading A-36)
 * @param stay               how long, and for a traineeship where and when
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

    /** For a call that asks neither for a stay nor about a grant. */
    public ApplicationContent(
            List<Choice> choices,
            LanguageClaim language,
            List<EvidenceClaim> claims,
            boolean continuesSameLevel,
            boolean courseLoad) {
        this(choices, language, claims, continuesSameLevel, courseLoad, new Stay.Unsaid(), GrantWish.UNSAID);
    }

    /** For a call that asks no more about a grant than whether one is wanted. */
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

    /** Whether a grant may be given to the student at all. */
    public boolean wantsGrant() {
        return grantWish != GrantWish.NO_GRANT;
    }
}
