package tr.edu.metu.ico.announcement;

/**
 * Where a rule comes from: its id, its place in the announcement and what it says, in our own words.
 *
 * @param place the section of the announcement, such as "Eligibility, 1"
 */
public record Clause(RuleId id, String place, Text statement) {

    public Clause {
        if (place.isBlank()) {
            throw new IllegalArgumentException("rule " + id + " must say its place in the announcement");
        }
    }
}
