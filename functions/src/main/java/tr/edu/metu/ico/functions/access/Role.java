package tr.edu.metu.ico.functions.access;

import java.util.Locale;
import java.util.Optional;

/** The groups of the login that this system knows. */
public enum Role {
    STUDENT,
    COORDINATOR,
    OFFICER,
    /** On top of officer: may open and judge documents of a special category (KVKK article 6); alone it permits nothing. */
    SPECIAL_CATEGORY;

    /** The role of a group claim, by its exact name; others are nobody's here. */
    static Optional<Role> of(String group) {
        for (var role : values()) {
            if (role.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(group)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
