package tr.edu.metu.ico.application;

import java.util.List;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.TrailEntry;

/** What staff wrote for each other about applications. */
public interface Comments {

    /** The comments on an application, the oldest first. */
    List<Comment> of(CallId call, StudentNumber student);

    /** Stores a comment; one that is stored already under this id stays as it is. */
    void add(CallId call, StudentNumber student, Comment comment, TrailEntry entry);
}
