package tr.edu.metu.ico.applicant;

import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.announcement.Text;

/**
 * The faculty, graduate school or other unit that a department belongs to, as the office names it. Nothing is decided by it: it
 * groups the figures of a call.
 */
public record DepartmentFaculty(DepartmentCode department, Text faculty) {}
