package tr.edu.metu.ico.application;

import java.time.Instant;

/**
 * What a coordinator or an officer wrote for the others who work on an application (decision 0076). Students do not read it in
 * the portal; it is part of their own data, and it is erased with the application's working data.
 *
 * @param id   32 hexadecimal digits
 * @param by   the author's login id
 * @param name the author's display name
 */
public record Comment(String id, String by, String name, Author as, String text, Instant at) {

    /** In which role it was written. */
    public enum Author {
        COORDINATOR,
        OFFICER
    }
}
