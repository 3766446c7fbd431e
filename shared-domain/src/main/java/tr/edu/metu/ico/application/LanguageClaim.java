package tr.edu.metu.ico.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The English score that the student wants counted (reading A-06): the highest valid one on record, the uploaded
 * document, whose exam and day the student names, or that of the call's own exam.
 */
public sealed interface LanguageClaim {

    /** The highest valid score on record (OE24-LANG-3). */
    record OnRecord() implements LanguageClaim {}

    /**
     * The document uploaded to the language slot (OE24-LANG-4).
     *
     * @param examScore the score on it as the student states it, on the exam's scale; it helps the officer and decides
     *                  nothing
     */
    record Uploaded(String exam, LocalDate examDate, Optional<BigDecimal> examScore) implements LanguageClaim {

        /** The student names the exam and leaves the score to the office. */
        public Uploaded(String exam, LocalDate examDate) {
            this(exam, examDate, Optional.empty());
        }
    }

    /** The score of the call's own exam after the close; no other score counts (OE20-LANG-2). */
    record TakesExam() implements LanguageClaim {}

    /** Not chosen yet; only a draft may leave it open. */
    record Unsaid() implements LanguageClaim {}
}
