package tr.edu.metu.ico.season.login;

import java.net.URI;
import java.time.Duration;

/** The login of the system in which a season is played; it gives the ID tokens that the API asks for. */
public interface Login {

    /** A token that is valid now. */
    String tokenFor(Person person);

    /** A token with another life than usual; a negative one is over already. */
    String tokenFor(Person person, Duration life);

    /** Where other applications of the university get their tokens. */
    URI tokenEndpoint();
}
