package tr.edu.metu.ico.site;

import java.util.Optional;
import tr.edu.metu.ico.letter.LetterEssence;
import tr.edu.metu.ico.letter.LetterKind;
import tr.edu.metu.ico.letter.LetterState;

/**
 * A letter found by its code, or the form in which a code is typed.
 *
 * @param typed  what was looked for; empty in the form alone
 * @param answer what was found; empty if nothing was
 */
public record LetterCheckPage(Optional<String> typed, Optional<Answer> answer) {

    /** The key of the title, which is the first thing a screen reader says. */
    public String titleWord() {
        if (nothingFound()) {
            return "letter-check.title-unknown";
        }
        return answer.isPresent() ? "letter-check.title-found" : "letter-check.title";
    }

    /** A letter and its state. */
    public record Answer(LetterEssence essence, LetterState state) {

        public boolean valid() {
            return state.kind() == LetterState.Kind.VALID;
        }

        /** The key of the sentence on the state; with a date unless it is valid. */
        public String stateWord() {
            return Words.key("letter-check.state.", state.kind().name());
        }

        public String kindWord() {
            return Words.key("letter-check.kind.", essence.kind().name());
        }

        /** The key of what a result says; empty for a receipt. */
        public Optional<String> outcomeWord() {
            return essence.kind() == LetterKind.RESULT
                    ? essence.outcome().map(outcome -> Words.key("letter-check.outcome.", outcome.name()))
                    : Optional.empty();
        }

        /** The university with its country. */
        public String university(Ui ui) {
            var place = essence.place().orElseThrow();
            return place.name()
                    + place.country()
                            .map(country -> " (" + ui.country(country.value()) + ")")
                            .orElse("");
        }

        /** The address of this answer in the other language. */
        public String switched(Language language) {
            return "/api/letters/" + essence.code() + "?language="
                    + language.other().code();
        }
    }

    /** The form alone. */
    public static LetterCheckPage form() {
        return new LetterCheckPage(Optional.empty(), Optional.empty());
    }

    public static LetterCheckPage unknown(String typed) {
        return new LetterCheckPage(Optional.of(typed), Optional.empty());
    }

    public static LetterCheckPage found(LetterEssence essence, LetterState state) {
        return new LetterCheckPage(Optional.of(essence.code().grouped()), Optional.of(new Answer(essence, state)));
    }

    /** Whether a code was looked for in vain. */
    public boolean nothingFound() {
        return typed.isPresent() && answer.isEmpty();
    }

    /** Whether the form was sent without a code. */
    public boolean nothingTyped() {
        return nothingFound() && typed.orElseThrow().isBlank();
    }
}
