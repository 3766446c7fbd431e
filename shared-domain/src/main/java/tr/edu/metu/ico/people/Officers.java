package tr.edu.metu.ico.people;

import java.util.List;

/**
 * The directory of officers: whoever has logged in as an officer stands in it. It decides nothing; it only tells which id
 * belongs to whom. Who has not logged in for {@value #KEPT_FOR_DAYS} days is forgotten.
 */
public interface Officers {
    int KEPT_FOR_DAYS = 400;

    /** An officer has logged in; name and mail are from now on these. */
    void signedIn(Officer officer);

    /** All officers by name. */
    List<Officer> all();
}
