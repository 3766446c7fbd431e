package tr.edu.metu.ico.season.login;

import java.net.URI;
import java.time.Duration;

/** The login of the system in which a season is played; it issues the ID tokens that the API requires. */
public interface Login {

    /** A token that is valid now. */
    String tokenFor(Person person);

    /** A token with another lifetime than usual; a negative one has already expired. */
    String tokenFor(Person person, Duration life);

    /** Where other applications of the university get their tokens. */
    URI tokenEndpoint();
}
