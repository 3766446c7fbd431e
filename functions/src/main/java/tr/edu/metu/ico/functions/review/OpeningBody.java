package tr.edu.metu.ico.functions.review;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.application.Opening;

/**
 * Who of the office looked at a document before.
 *
 * @param by   login id of the officer who looked last; missing if nobody has
 * @param name the officer's display name
 */
record OpeningBody(Optional<String> by, Optional<String> name, Optional<Instant> at) {

    static OpeningBody of(Optional<Opening> opening) {
        return new OpeningBody(opening.map(Opening::by), opening.map(Opening::name), opening.map(Opening::at));
    }
}
