package tr.edu.metu.ico.announcement;

/**
 * The source of a rule: its id, its place in the announcement and its content in our own words.
 *
 * @param place the section of the announcement, such as "Eligibility, 1"
 */
public record Clause(RuleId id, String place, Text statement) {

    public Clause {
        if (place.isBlank()) {
            throw Fault.of(
                            "place",
                            "place of rule " + id + " must not be blank. Name the section of the announcement, such as"
                                    + " \"Eligibility, 1\".",
                            id + " kuralında place boş olamaz. Duyurunun bölümünü yazın, örneğin \"Eligibility, 1\".")
                    .refusal();
        }
    }
}
