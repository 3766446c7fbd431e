package tr.edu.metu.ico.application;

import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.UniversityId;

/** One ordered preference: a university and a semester. */
public record Choice(UniversityId university, Semester semester) {}
