package tr.edu.metu.ico.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Parameter;

/** How the office reviews acceptance letters and evidence; the officer decides, the rules state what to check. */
public sealed interface DocumentRule extends Rule {

    /** The office must approve the letter; an unapproved letter is refused under this clause (DOC23-REV-1). */
    record LetterApproval(Clause clause) implements DocumentRule {}

    /**
     * The letter may be replaced until the deadline; the last version counts, as for every document (DOC23-REV-3). Without
     * this rule the letter present when the application is submitted stays in force as long as the submission.
     */
    record LetterReplaceable(Clause clause) implements DocumentRule {}

    /** The items that the officer answers with yes or no for each letter, such as {@code SIGNED} (DOC23-DOC-1). */
    record LetterChecklist(Clause clause, Set<String> items) implements DocumentRule {
        public LetterChecklist {
            Parameter.atLeastOne("items", items);
            Parameter.each("items", items, (field, item) -> Parameter.code(field, item, "HEADED_PAPER"));
            items = Collections.unmodifiableSortedSet(new TreeSet<>(items));
        }
    }

    /** An additional question for each letter: does it say that the applicant works as a trainee (DOC23-DOC-2)? */
    record LetterTrainee(Clause clause) implements DocumentRule {
        /** The question's name among the items. */
        public static final String ITEM = "TRAINEE";
    }

    /** Words to flag in a letter; the officer decides (reading A-32). */
    record LetterWords(Clause clause, Set<String> words) implements DocumentRule {
        public LetterWords {
            Parameter.atLeastOne("words", words);
            words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
        }
    }

    /** Whether a pre-admission letter or e-mail is enough to be scored (reading A-33). */
    record LetterPreAdmission(Clause clause, boolean sufficient) implements DocumentRule {}

    /** Evidence counts only if it was stored before the deadline, like every document (reading A-08). */
    record EvidenceDeadline(Clause clause) implements DocumentRule {}

    /** The rules of a call on letters and evidence, all of them and those that others depend on. */
    record Terms(
            List<DocumentRule> all,
            List<LetterApproval> approval,
            List<LetterReplaceable> replaceable,
            List<LetterChecklist> checklist,
            List<LetterPreAdmission> preAdmission) {

        static Terms of(List<DocumentRule> rules) {
            var approval = new ArrayList<LetterApproval>();
            var replaceable = new ArrayList<LetterReplaceable>();
            var checklist = new ArrayList<LetterChecklist>();
            var preAdmission = new ArrayList<LetterPreAdmission>();
            for (var rule : rules) {
                switch (rule) {
                    case LetterApproval found -> approval.add(found);
                    case LetterReplaceable found -> replaceable.add(found);
                    case LetterChecklist found -> checklist.add(found);
                    case LetterPreAdmission found -> preAdmission.add(found);
                    case LetterTrainee _, LetterWords _, EvidenceDeadline _ -> {} // nothing else depends on them
                }
            }
            return new Terms(
                    List.copyOf(rules),
                    List.copyOf(approval),
                    List.copyOf(replaceable),
                    List.copyOf(checklist),
                    List.copyOf(preAdmission));
        }
    }
}
