package tr.edu.metu.ico.rule;

import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Text;

/** A gap in an announcement: {@code what} is not told and nothing is invented for it; no call stands on such a clause. */
public record Unknown(Clause clause, Text what) implements Rule {}
