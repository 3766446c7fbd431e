package tr.edu.metu.ico.verifier.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tr.edu.metu.ico.verifier.BadInput;

/** Reads {@code programmes.csv}: {@code id,capacity,country}. */
final class ProgrammesCsv {
    private static final List<String> COLUMNS = List.of("id", "capacity", "country");

    private final CsvRows csv;
    private final Names countries;
    private final Set<String> known = new HashSet<>();
    private final List<String> ids = new ArrayList<>();
    private final IntList capacity = new IntList();
    private final IntList country = new IntList();
    private boolean headerRead;

    private ProgrammesCsv(Path file, Names countries) {
        csv = new CsvRows(file);
        this.countries = countries;
    }

    static ProgrammeTable read(Path file, Names countries) {
        var reader = new ProgrammesCsv(file, countries);
        if (reader.csv.read(reader::row) == 0) {
            throw new BadInput(file + " is empty");
        }
        int[] capacity = reader.capacity.toArray();
        return new ProgrammeTable(reader.ids, capacity, new int[capacity.length], reader.country.toArray(), Map.of());
    }

    private void row(List<String> cells) {
        if (!headerRead) {
            if (!cells.equals(COLUMNS)) {
                throw csv.fail("must name the columns " + String.join(",", COLUMNS));
            }
            headerRead = true;
            return;
        }
        if (cells.size() != COLUMNS.size()) {
            throw csv.fail("has " + cells.size() + " cells, not " + COLUMNS.size());
        }
        var id = cells.get(0);
        if (CsvRows.isNone(id)) {
            throw csv.fail("id must be there, and -1 means none");
        }
        if (!known.add(id)) {
            throw csv.fail("id appears twice: " + id);
        }
        ids.add(id);
        capacity.add(capacity(cells.get(1)));
        country.add(CsvRows.isNone(cells.get(2)) ? Names.NONE : countries.number(cells.get(2)));
    }

    private int capacity(String cell) {
        boolean digits = !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || cell.length() > 10 || Long.parseLong(cell) > Integer.MAX_VALUE) {
            throw csv.fail("capacity must be a whole number from 0 to " + Integer.MAX_VALUE);
        }
        return Integer.parseInt(cell);
    }
}
