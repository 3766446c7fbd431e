package tr.edu.metu.ico.functions.access;

import java.util.Locale;
import java.util.Optional;

/** The login groups that this system knows. */
public enum Role {
    STUDENT,
    COORDINATOR,
    OFFICER,
    /**
     * In addition to officer: may open and judge documents of a special category (KVKK article 6); grants nothing
     * alone.
     */
    SPECIAL_CATEGORY;

    /** The role of a group claim, by its exact name; other groups have no role. */
    static Optional<Role> of(String group) {
        for (var role : values()) {
            if (role.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(group)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
