package tr.edu.metu.ico.people;

import java.util.List;
import tr.edu.metu.ico.trail.TrailEntry;

/** Who decides in a coordinator's place. Every read is strongly consistent: a deputyship that was ended permits nothing any more. */
public interface Deputies {

    /** The deputyships of every department that ever had one, in the order of the departments; one read. */
    List<DepartmentDeputies> all();

    /**
     * Stores the deputyships of a department if the stored ones have version {@code next.version() - 1}.
     *
     * @return false when they have changed since they were read
     */
    boolean store(DepartmentDeputies next, TrailEntry entry);
}
