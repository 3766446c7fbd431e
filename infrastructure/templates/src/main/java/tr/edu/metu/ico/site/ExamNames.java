package tr.edu.metu.ico.site;

import java.util.Map;

/** The names of English exams as their holders write them. */
public final class ExamNames {

    private static final Map<String, String> NAMES = Map.of(
            "TOEFL_IBT", "TOEFL iBT",
            "PTE_ACADEMIC", "PTE Academic",
            "E_YDS", "e-YDS",
            "YOKDIL", "YÖKDİL");

    private ExamNames() {}

    /** The name for a code; a code without a known name is shown with spaces. */
    public static String of(String code) {
        return NAMES.getOrDefault(code, code.replace('_', ' '));
    }
}
