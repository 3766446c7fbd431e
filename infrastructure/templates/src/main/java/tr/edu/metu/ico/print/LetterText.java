package tr.edu.metu.ico.print;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.letter.LetterKind;
import tr.edu.metu.ico.site.ScoreLine;
import tr.edu.metu.ico.site.Ui;

/** What a letter shows, in both languages. */
public sealed interface LetterText {

    Person person();

    /** The title of the call. */
    Text call();

    LetterKind kind();

    /** The student a letter is about. @param level in words, such as "Undergraduate" */
    record Person(String name, String student, String department, Text level) {}

    /** A university by its name, its country's ISO code if known, and the semester in words. */
    record Place(String university, Optional<String> country, Text semester) {

        /** The university with its country. */
        public String named(Ui ui) {
            return university
                    + country.map(code -> " (" + ui.country(code) + ")").orElse("");
        }
    }

    /** A line of what was submitted. */
    record Line(Text label, Text value) {}

    /**
     * A receipt.
     *
     * @param number   of the receipt
     * @param version  of the submission
     * @param digest   SHA-256 of what was sent; only in the student's own letter
     * @param choices  in order of preference
     * @param lines    the rest of the submission
     */
    record Receipt(
            Person person,
            Text call,
            String number,
            long version,
            Instant receivedAt,
            Optional<String> digest,
            List<Place> choices,
            List<Line> lines)
            implements LetterText {

        public Receipt {
            choices = List.copyOf(choices);
            lines = List.copyOf(lines);
        }

        @Override
        public LetterKind kind() {
            return LetterKind.RECEIPT;
        }
    }

    /**
     * A published result.
     *
     * @param status in a few words, such as "Not placed"
     * @param place  where the student is placed
     * @param notes  further sentences
     * @param score  only in the student's own letter
     */
    record Result(
            Person person,
            Text call,
            Instant publishedAt,
            Text status,
            Optional<Place> place,
            List<Text> notes,
            Optional<Score> score)
            implements LetterText {

        public Result {
            notes = List.copyOf(notes);
        }

        @Override
        public LetterKind kind() {
            return LetterKind.RESULT;
        }
    }

    /** A score with each step of its calculation. */
    record Score(BigDecimal total, List<ScoreLine> steps) {
        public Score {
            steps = List.copyOf(steps);
        }
    }

    /** Nominates a student to the host. */
    record Nomination(Person person, Text call, Instant publishedAt, Place place) implements LetterText {
        @Override
        public LetterKind kind() {
            return LetterKind.NOMINATION;
        }
    }
}
