package tr.edu.metu.ico.functions.access;

import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;

/** A student in a call, whether or not the student has applied. */
public record CallStudent(Call call, StudentNumber student) {}
