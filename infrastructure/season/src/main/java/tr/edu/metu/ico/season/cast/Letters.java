package tr.edu.metu.ico.season.cast;

import com.fasterxml.jackson.databind.node.ObjectNode;
import tr.edu.metu.ico.season.world.Definition;
import tr.edu.metu.ico.season.world.PlannedStay.Letter;
import tr.edu.metu.ico.season.world.Student;

/** Letters of acceptance: what hosts write, and what an officer decides after reading. */
final class Letters {
    static final String FIRST = "kabul-mektubu.pdf";
    static final String SECOND = "kabul-mektubu-2.pdf";

    private Letters() {}

    /** The text of a student's letter. */
    static String says(Student student) {
        var subject = student.plan().abroad().letter() == Letter.WITH_FLAGGED_WORD ? "research stay" : "traineeship";
        return "We accept student " + student.number() + " for a " + subject;
    }

    /** The officer's verdict with an answer to each item of the call's checklist. */
    static ObjectNode verdict(Student student, String fileName, Definition definition) {
        return switch (student.plan().abroad().letter()) {
            case SIGNED -> found(Officers.approved(), "OFFICIAL", true, definition);
            case WITH_FLAGGED_WORD -> flagged(definition);
            case PRE_ADMISSION -> found(Officers.approved(), "PRE_ADMISSION", false, definition);
            case REPLACED ->
                fileName.equals(SECOND)
                        ? found(Officers.approved(), "OFFICIAL", true, definition)
                        : unsigned(definition);
            case UNSIGNED -> unsigned(definition);
            case NONE -> throw new IllegalArgumentException(student.number() + " has no letter");
        };
    }

    private static ObjectNode flagged(Definition definition) {
        var verdict = found(Officers.approved(), "OFFICIAL", true, definition);
        verdict.put("reason", "Only the host's name speaks of it; the work is a traineeship.");
        verdict.withObject("letter")
                .withArray("words")
                .add(definition.letterWords().getFirst());
        return verdict;
    }

    private static ObjectNode unsigned(Definition definition) {
        return found(Officers.rejected("The letter is not signed."), "OFFICIAL", false, definition);
    }

    /** @param complete whether it has signature and stamp */
    private static ObjectNode found(ObjectNode verdict, String kind, boolean complete, Definition definition) {
        var letter = verdict.putObject("letter").put("kind", kind);
        var items = letter.putObject("items");
        definition
                .letterItems()
                .forEach(item -> items.put(item, complete || !(item.equals("SIGNED") || item.equals("STAMPED"))));
        letter.putArray("words");
        return verdict;
    }
}
