package tr.edu.metu.ico.functions.world;

/** The shipped call with an office exam after the deadline, and petitions for students who miss it. */
public final class ExamDefinition {

    private ExamDefinition() {}

    public static String text() {
        var rules = new StringBuilder();
        rules.append(rule("OE24-EXAM-1", "\"EXAM_IN_CALL\",\"exam\":\"EPEEP\",\"day\":\"2023-12-09\""));
        rules.append(rule("OE24-EXAM-2", "\"EXAM_ABSENCE\""));
        rules.append(rule("OE24-EXAM-3", "\"ABSENCE_PETITION\",\"effect\":\"SWITCH_TO_RECORD\""));
        rules.append(rule("OE24-EXAM-4", "\"EXAM_ONCE_A_YEAR\",\"exam\":\"EPEEP\",\"yearFrom\":\"2023-09-01\""));
        rules.append(rule("OE24-EXAM-5", "\"EXAM_SEATS\""));
        var shipped = Season.definition();
        return shipped.substring(0, shipped.lastIndexOf(']')) + rules + "]}";
    }

    private static String rule(String id, String kind) {
        return ",{\"id\":\"" + id + "\",\"place\":\"English\",\"says\":{\"en\":\"Who stays away is out.\","
                + "\"tr\":\"Gelmeyen elenir.\"},\"kind\":" + kind + "}";
    }
}
