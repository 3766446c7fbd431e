package tr.edu.metu.ico.site;

import java.time.LocalDate;

/**
 * The accessibility statement.
 *
 * @param reviewed the day on which it was last reviewed
 */
public record AccessibilityPage(LocalDate reviewed) {}
