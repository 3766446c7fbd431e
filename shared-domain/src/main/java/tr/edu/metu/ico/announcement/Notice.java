package tr.edu.metu.ico.announcement;

/** A clause that changes no decision of the system; {@code because} says why. */
public record Notice(Clause clause, Text because) implements Rule {}
