package tr.edu.metu.ico.verifier.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.placement.BidTable;
import tr.edu.metu.ico.verifier.BadInput;

/** Reads {@code applicants.csv}: {@code id,score,citizenship,c1,...,cN}. */
final class ApplicantsCsv {
    private static final List<String> BEFORE_CHOICES = List.of("id", "score", "citizenship");

    private final CsvRows csv;
    private final Names programmes = new Names();
    private final Names countries;
    private final Warnings warnings;
    private final DecimalReader decimals = new DecimalReader();
    private final Set<String> known = new HashSet<>();
    private final List<String> ids = new ArrayList<>();
    private final Scores score = new Scores(16);
    private final IntList citizenship = new IntList();
    private final IntList firstBid = new IntList();
    private final IntList bids = new IntList();
    private final int[] seenBy;
    private int width = Names.NONE;

    private ApplicantsCsv(Path file, ProgrammeTable programmes, Names countries, Warnings warnings) {
        csv = new CsvRows(file);
        programmes.ids().forEach(this.programmes::number);
        this.countries = countries;
        this.warnings = warnings;
        seenBy = new int[programmes.count()];
        Arrays.fill(seenBy, Names.NONE);
        firstBid.add(0);
    }

    /**
     * The applicants of the file; unknown and repeated programmes among the choices cause warnings.
     *
     * @throws BadInput if a row cannot be used, with its line
     */
    static ApplicantTable read(Path file, ProgrammeTable programmes, Names countries, Warnings warnings) {
        var reader = new ApplicantsCsv(file, programmes, countries, warnings);
        if (reader.csv.read(reader::row) == 0) {
            throw reader.csv.fail("is empty, not a header");
        }
        return reader.table();
    }

    private ApplicantTable table() {
        var bidTable = new BidTable(firstBid.toArray(), bids.toArray(), new BitSet());
        return new ApplicantTable(
                ids::get, score, Optional.empty(), citizenship.toArray(), new BitSet(), List.of(), bidTable);
    }

    private void row(List<String> cells) {
        if (width == Names.NONE) {
            header(cells);
            return;
        }
        var id = cells.getFirst();
        if (id.isEmpty()) {
            throw csv.fail("id must not be empty");
        }
        if (cells.size() != BEFORE_CHOICES.size() + width) {
            throw csv.fail("has " + cells.size() + " cells, not " + (BEFORE_CHOICES.size() + width));
        }
        if (!known.add(id)) {
            throw csv.fail("id appears twice: " + id);
        }
        ids.add(id);
        score(cells.get(1));
        citizenship.add(CsvRows.isNone(cells.get(2)) ? Names.NONE : countries.find(cells.get(2)));
        for (int i = BEFORE_CHOICES.size(); i < cells.size(); i++) {
            if (!CsvRows.isNone(cells.get(i))) {
                choice(cells.get(i));
            }
        }
        firstBid.add(bids.size());
    }

    private void header(List<String> names) {
        for (int i = 0; i < Math.max(names.size(), BEFORE_CHOICES.size()); i++) {
            var expected = i < BEFORE_CHOICES.size() ? BEFORE_CHOICES.get(i) : "c" + (i - 2);
            if (i >= names.size() || !names.get(i).equals(expected)) {
                throw csv.fail("column " + (i + 1) + " must be " + expected);
            }
        }
        width = names.size() - BEFORE_CHOICES.size();
    }

    private void score(String cell) {
        if (cell.isEmpty()) {
            score.addMissing();
        } else if (decimals.read(cell)) {
            score.add(decimals.unscaled(), decimals.scale());
        } else {
            throw csv.fail("score " + DecimalReader.RULE);
        }
    }

    private void choice(String cell) {
        int row = ids.size() - 1;
        int programme = programmes.find(cell);
        if (programme == Names.NONE) {
            warnings.unknown(ids.get(row), cell);
        } else if (seenBy[programme] == row) {
            warnings.repeated(ids.get(row), cell);
        } else {
            seenBy[programme] = row;
            bids.add(programme);
        }
    }
}
