package tr.edu.metu.ico.season.world;

import java.util.List;
import tr.edu.metu.ico.season.world.World.Allotment;

/** The office's numbers of places for a call, besides the seats of the universities. */
final class Allotments {
    /** As expected in the announcement of the traineeships. */
    private static final int ANNOUNCED_SEATS = 14;

    private Allotments() {}

    static List<Allotment> of(String call, List<University> universities, int applicants) {
        return switch (call) {
            // fewer than the seats of the country's universities
            case "OE-2020" -> List.of(new Allotment("COUNTRY_CAP", "JP", Math.max(1, seats(universities, "JP") / 2)));
            case "ICM-2024" ->
                List.of(
                        new Allotment("GRANTS", "TN", 2),
                        new Allotment("GRANTS", "GE", 1),
                        new Allotment("GRANTS", "MA", 1),
                        new Allotment("GRANTS", "KZ", 1),
                        new Allotment("GRANTS", "AL", 1));
            case "DOC-2023" -> {
                int seats = Math.clamp(applicants / 4, 3, ANNOUNCED_SEATS);
                yield List.of(
                        new Allotment("SEATS", "ALL", seats),
                        new Allotment("RESERVED", "RESEARCH_ASSISTANTS", seats / 3));
            }
            default -> List.of();
        };
    }

    private static int seats(List<University> universities, String country) {
        return universities.stream()
                .filter(university -> university.country().equals(country))
                .mapToInt(University::capacity)
                .sum();
    }
}
