package tr.edu.metu.ico.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import tr.edu.metu.ico.announcement.PlainText;

/**
 * What a host requires of the students of a pool. It is shown and excludes nobody (OE24-CHOICE-4, OE24-CHOICE-5).
 *
 * @param hostMinimum         the host's own minimum CGPA
 * @param hostLanguage        the host's own language requirement, verbatim
 * @param restrictions        the office's other remarks on the agreement, verbatim
 * @param nominationDeadline  the last day for the office to nominate students to the host
 * @param applicationDeadline the last day for nominated students to apply to the host
 */
public record PoolTerms(
        Optional<BigDecimal> hostMinimum,
        Optional<String> hostLanguage,
        Optional<String> restrictions,
        Optional<LocalDate> nominationDeadline,
        Optional<LocalDate> applicationDeadline) {

    /** The host requires nothing. */
    public static final PoolTerms NONE = minimum(Optional.empty());

    /** The longest remark allowed. */
    public static final int LONGEST_RESTRICTIONS = 1000;

    public PoolTerms {
        hostLanguage.ifPresent(text -> checkText("hostLanguage", text));
        restrictions.ifPresent(text -> checkText("restrictions", text));
    }

    /** A host that requires only this CGPA. */
    public static PoolTerms minimum(Optional<BigDecimal> hostMinimum) {
        return new PoolTerms(hostMinimum, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same terms with another remark. */
    public PoolTerms withRestrictions(Optional<String> remark) {
        return new PoolTerms(hostMinimum, hostLanguage, remark, nominationDeadline, applicationDeadline);
    }

    /** Whether one of the host's deadlines has passed by the end of this day. */
    public boolean isOverAfter(LocalDate day) {
        return nominationDeadline.filter(last -> !last.isAfter(day)).isPresent()
                || applicationDeadline.filter(last -> !last.isAfter(day)).isPresent();
    }

    private static void checkText(String field, String text) {
        if (!PlainText.saysSomething(text) || text.length() > LONGEST_RESTRICTIONS) {
            throw new IllegalArgumentException(field + " must be 1 to " + LONGEST_RESTRICTIONS + " characters");
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')
                || PlainText.turnsDirection(text)
                || PlainText.pilesMarks(text)) {
            throw new IllegalArgumentException(field + " must be plain text");
        }
    }
}
