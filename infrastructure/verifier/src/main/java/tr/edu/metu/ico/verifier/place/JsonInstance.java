package tr.edu.metu.ico.verifier.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.placement.BidTable;
import tr.edu.metu.ico.verifier.BadInput;

/** Reads an instance that is one JSON file. */
final class JsonInstance {
    private final Path file;
    private final Warnings warnings;
    private final Names programmeNames = new Names();
    private final Names countries = new Names();
    private final JsonOptions options = new JsonOptions();
    private JsonApplicants applicants;
    private JsonProgrammes programmes;

    private JsonInstance(Path file, Warnings warnings) {
        this.file = file;
        this.warnings = warnings;
    }

    static Instance read(Path file, Warnings warnings) {
        return new JsonInstance(file, warnings).read();
    }

    /** Reads a file that contains only options. */
    static Options readOptions(Path file) {
        var options = new JsonOptions();
        try (var json = new JsonCursor(file.toString(), InputFile.open(file))) {
            json.document(field -> {
                if (!options.read(field, json)) {
                    throw json.fail("is not an option");
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return options.options();
    }

    private Instance read() {
        try (var json = new JsonCursor(file.toString(), InputFile.open(file))) {
            applicants = new JsonApplicants(json, programmeNames, countries);
            programmes = new JsonProgrammes(json, countries);
            var lists = new HashSet<String>();
            json.document(field -> {
                switch (field) {
                    case "applicants" -> json.list(applicants::read);
                    case "programmes" -> json.list(programmes::read);
                    default -> {
                        if (!options.read(field, json)) {
                            throw json.fail("is not a field of an instance");
                        }
                    }
                }
                lists.add(field);
            });
            for (var required : List.of("applicants", "programmes")) {
                if (!lists.contains(required)) {
                    throw new BadInput(file + " has no " + required);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return instance();
    }

    private Instance instance() {
        int[] rowOfName = rowOfName();
        var priority = priority();
        var bids = new IntList();
        int[] firstBid = new int[applicants.ids.size() + 1];
        var scoreAt = applicants.scoreAt.isEmpty() ? Optional.<Scores>empty() : Optional.of(new Scores(16));
        int[] seenBy = new int[programmeNames.size()];
        Arrays.fill(seenBy, Names.NONE);
        for (int row = 0; row < applicants.ids.size(); row++) {
            var own = applicants.scoreAt.getOrDefault(row, Map.of());
            for (int i = applicants.firstChoice.get(row); i < applicants.firstChoice.get(row + 1); i++) {
                int name = applicants.choices.get(i);
                if (counts(row, name, rowOfName[name], seenBy)) {
                    boolean refused = priority.containsKey(rowOfName[name])
                            && !priority.get(rowOfName[name]).containsKey(row);
                    bids.add(refused ? BidTable.NO_PROGRAMME : rowOfName[name]);
                    scoreAt.ifPresent(scores -> add(scores, own.get(name)));
                }
            }
            firstBid[row + 1] = bids.size();
        }
        var bidTable = new BidTable(firstBid, bids.toArray(), applicants.reserved);
        var table = new ApplicantTable(
                applicants.ids::get,
                applicants.score,
                scoreAt,
                applicants.citizenship.toArray(),
                applicants.noGrant,
                applicants.ties.stream().allMatch(Scores::none) ? List.of() : applicants.ties,
                bidTable);
        return Instance.of(options.options(), programmeTable(priority), table, countries);
    }

    /** Whether a choice is valid: a known programme, not named before; otherwise it is reported. */
    private boolean counts(int row, int name, int programme, int[] seenBy) {
        if (programme == Names.NONE) {
            warnings.unknown(applicants.ids.get(row), programmeNames.text(name));
            return false;
        }
        if (seenBy[name] == row) {
            warnings.repeated(applicants.ids.get(row), programmeNames.text(name));
            return false;
        }
        seenBy[name] = row;
        return true;
    }

    private static void add(Scores scores, JsonApplicants.Decimal number) {
        if (number == null) {
            scores.addMissing();
        } else {
            scores.add(number.unscaled(), number.scale());
        }
    }

    private int[] rowOfName() {
        programmes.ids.forEach(programmeNames::number);
        int[] rowOfName = new int[programmeNames.size()];
        Arrays.fill(rowOfName, Names.NONE);
        for (int row = 0; row < programmes.ids.size(); row++) {
            rowOfName[programmeNames.find(programmes.ids.get(row))] = row;
        }
        return rowOfName;
    }

    private Map<Integer, Map<Integer, Integer>> priority() {
        var rows = new HashMap<String, Integer>();
        if (!programmes.priority.isEmpty()) {
            applicants.ids.forEach(id -> rows.put(id, rows.size()));
        }
        var priority = new HashMap<Integer, Map<Integer, Integer>>();
        programmes.priority.forEach((programme, list) -> {
            var places = new HashMap<Integer, Integer>();
            for (var id : list) {
                if (!rows.containsKey(id)) {
                    warnings.warn(programmes.ids.get(programme), "ranks the unknown applicant " + id);
                } else if (places.putIfAbsent(rows.get(id), places.size()) != null) {
                    warnings.warn(programmes.ids.get(programme), "ranks " + id + " again; the first time counts");
                }
            }
            priority.put(programme, places);
        });
        return priority;
    }

    private ProgrammeTable programmeTable(Map<Integer, Map<Integer, Integer>> priority) {
        return new ProgrammeTable(
                programmes.ids,
                programmes.capacity.toArray(),
                programmes.reservedSeats.toArray(),
                programmes.country.toArray(),
                priority);
    }
}
