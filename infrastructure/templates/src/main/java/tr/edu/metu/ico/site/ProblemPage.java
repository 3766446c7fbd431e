package tr.edu.metu.ico.site;

import java.util.List;
import tr.edu.metu.ico.announcement.Text;

/**
 * What a reader without scripts sees when a form could not be answered.
 *
 * @param title     what happened
 * @param problems  what to do, problem by problem
 * @param requestId identifies the log lines, for a question to the office
 */
public record ProblemPage(Text title, List<Text> problems, String requestId) {}
