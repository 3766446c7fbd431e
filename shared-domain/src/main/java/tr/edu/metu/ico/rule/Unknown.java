package tr.edu.metu.ico.rule;

import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Text;

/**
 * A gap in an announcement: {@code what} is not known and nothing is invented for it; a definition with such a clause cannot
 * become a call.
 */
public record Unknown(Clause clause, Text what) implements Rule {}
