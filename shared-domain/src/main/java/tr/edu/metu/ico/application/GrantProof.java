package tr.edu.metu.ico.application;

import java.util.Arrays;
import java.util.Optional;
import tr.edu.metu.ico.file.Area;

/** What a student proves after the result for a higher grant, where the call pays one for it. */
public enum GrantProof {
    /** Tickets of a journey by sustainable means, handed in after it (ICM24-GRANT-6). */
    GREEN_TRAVEL("green-travel", Area.DOCUMENTS),
    /**
     * That the student belongs to a group for inclusion support (ICM24-INCL-2 to ICM24-INCL-8). It does not name the
     * group, which reveals health or protection.
     */
    INCLUSION("inclusion", Area.SPECIAL_DOCUMENTS);

    private final String slot;
    private final Area area;

    GrantProof(String slot, Area area) {
        this.slot = slot;
        this.area = area;
    }

    /** The slot of its files; no call can define a slot of this name. */
    public String slot() {
        return slot;
    }

    /** Where its files are stored. */
    public Area area() {
        return area;
    }

    /** The proof with this slot; empty for another slot. */
    public static Optional<GrantProof> of(String slot) {
        return Arrays.stream(values()).filter(proof -> proof.slot.equals(slot)).findFirst();
    }
}
