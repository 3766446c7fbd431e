package tr.edu.metu.ico.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which English score the student wants to be counted (reading A-06): the highest valid one on record, the uploaded
 * document, whose exam and day the student names, or that of the exam the call holds.
 */
public sealed interface LanguageClaim {

    /** The highest valid score on record (OE24-LANG-3). */
    record OnRecord() implements LanguageClaim {}

    /**
     * The document uploaded to the language slot (OE24-LANG-4).
     *
     * @param examScore what the student reads off it, on the scale of the exam; it helps the officer and decides nothing
     */
    record Uploaded(String exam, LocalDate examDate, Optional<BigDecimal> examScore) implements LanguageClaim {

        /** The student names the exam and leaves the score to the office. */
        public Uploaded(String exam, LocalDate examDate) {
            this(exam, examDate, Optional.empty());
        }
    }

    /** The score of the exam that the call holds after its closing; no other one counts (OE20-LANG-2). */
    record TakesExam() implements LanguageClaim {}

    /** The student has not said yet; only a draft may leave it open. */
    record Unsaid() implements LanguageClaim {}
}
