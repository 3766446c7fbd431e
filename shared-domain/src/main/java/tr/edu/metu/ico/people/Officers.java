package tr.edu.metu.ico.people;

import java.util.List;

/**
 * The directory of everyone who has logged in as an officer. It only maps ids to people and grants no permission.
 * Officers who have not logged in for {@value #KEPT_FOR_DAYS} days are removed.
 */
public interface Officers {
    int KEPT_FOR_DAYS = 400;

    /** Records an officer's login and updates name and mail. */
    void signedIn(Officer officer);

    /** All officers by name. */
    List<Officer> all();
}
