package tr.edu.metu.ico.rule;

import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Text;

/** A clause that changes no decision of the system; {@code because} says why. */
public record Notice(Clause clause, Text because) implements Rule {}
