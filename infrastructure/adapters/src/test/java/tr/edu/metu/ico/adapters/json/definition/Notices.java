package tr.edu.metu.ico.adapters.json.definition;

import java.util.List;
import java.util.Map;

/** The clauses that change no decision, by call; the definition says of each why. */
final class Notices {
    static final Map<String, List<String>> EXPECTED = Map.of(
            "OE-2018",
            List.of("PROG-1"),
            "OE-2020",
            List.of(
                    "PROG-1", "ELIG-7", "CAL-1", "CAL-4", "SUB-1", "LANG-10", "PLACE-1", "SCORE-2", "ELIG-9", "GRANT-2",
                    "GRANT-3"),
            "OE-2024",
            List.of(
                    "PROG-1",
                    "ELIG-7",
                    "CAL-1",
                    "CAL-5",
                    "SUB-1",
                    "SUB-2",
                    "SUB-3",
                    "LANG-1",
                    "PLACE-2",
                    "PLACE-3",
                    "CHOICE-6",
                    "GRANT-1",
                    "GRANT-2",
                    "GRANT-3"),
            "ICM-2024",
            List.of("PROG-1", "CAL-3", "SUB-1", "SUB-2", "ELIG-8", "LANG-5", "GRANT-2", "PLACE-2", "PLACE-3"),
            "DOC-2023",
            List.of("CAL-1", "DOC-4", "REV-2", "CAL-6"));

    private Notices() {}
}
