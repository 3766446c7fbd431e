package tr.edu.metu.ico.verifier.place;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads an {@code applicants.csv} that has cells in quotation marks: from front to back, one row after the other. */
final class QuotedApplicants {
    private final CsvRows csv;
    private final int width;
    private final CellTable programmes;
    private final CellTable countries;
    private final ApplicantBlock block = new ApplicantBlock(16, 16);
    private final DecimalReader decimals = new DecimalReader();
    private final Set<String> known = new HashSet<>();
    private boolean headerRead;

    private QuotedApplicants(Path file, int width, CellTable programmes, CellTable countries) {
        csv = new CsvRows(file);
        this.width = width;
        this.programmes = programmes;
        this.countries = countries;
    }

    static ApplicantBlock read(Path file, int width, CellTable programmes, CellTable countries) {
        var reader = new QuotedApplicants(file, width, programmes, countries);
        reader.csv.read(reader::row);
        return reader.block.trimmed();
    }

    private void row(List<String> cells) {
        if (!headerRead) {
            headerRead = true;
            return;
        }
        if (cells.size() != 3 + width) {
            throw csv.fail("has " + cells.size() + " cells, not " + (3 + width));
        }
        if (cells.getFirst().isEmpty()) {
            throw csv.fail("id must not be empty");
        }
        if (!known.add(cells.getFirst())) {
            throw csv.fail("id stands twice: " + cells.getFirst());
        }
        byte[] id = cells.getFirst().getBytes(StandardCharsets.UTF_8);
        block.reserve(width, id.length);
        block.id(id, 0, id.length);
        boolean scored = !cells.get(1).isEmpty();
        if (scored && !decimals.read(cells.get(1))) {
            throw csv.fail("score " + DecimalReader.RULE);
        }
        var seen = new HashSet<Integer>();
        cells.subList(3, cells.size()).stream()
                .filter(cell -> !CsvRows.isNone(cell))
                .forEach(cell -> {
                    int programme = programmes.find(cell);
                    if (programme == Names.NONE) {
                        block.remark(cell, false);
                    } else if (!seen.add(programme)) {
                        block.remark(cell, true);
                    } else {
                        block.programme[block.bids++] = programme;
                    }
                });
        int citizenship = CsvRows.isNone(cells.get(2)) ? Names.NONE : countries.find(cells.get(2));
        block.endRow(scored ? decimals.unscaled() : 0, scored ? decimals.scale() : Names.NONE, citizenship);
    }
}
