package tr.edu.metu.ico.adapters.office;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.adapters.office.AgreementColumns.Row;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.OfficeFile;

/** The lines of the agreements, one for each pool: lines of the same university must agree and never overlap. */
final class AgreementLines implements Layout.RowMaker<Row> {

    private final Checks checks;
    private final Map<UniversityId, Read> first = new HashMap<>();
    private final Map<List<Object>, Long> taken = new HashMap<>();

    AgreementLines(Checks checks) {
        this.checks = checks;
    }

    @Override
    public Optional<Row> row(Line line) {
        return AgreementColumns.row(line, checks).filter(row -> saysTheSame(line, row) && standsApart(line, row));
    }

    @Override
    public OfficeFile file(List<Row> rows) {
        return new OfficeFile.Agreements(rows.stream()
                .collect(groupingBy(
                        row -> row.agreement().university(),
                        LinkedHashMap::new,
                        collectingAndThen(toList(), AgreementLines::agreement)))
                .values()
                .stream()
                .toList());
    }

    private static Agreement agreement(List<Row> rows) {
        return rows.getFirst()
                .agreement()
                .withPools(rows.stream().map(Row::pool).toList());
    }

    private boolean saysTheSame(Line line, Row row) {
        var before = first.putIfAbsent(row.agreement().university(), new Read(line.number(), row));
        if (before == null) {
            return true;
        }
        var others = AgreementColumns.OF_THE_UNIVERSITY.stream()
                .filter(column -> !column.print(row).equals(column.print(before.row)))
                .toList();
        others.forEach(column -> {
            line.report(column, CellText.otherThan(before.line));
            line.contradicts(before.line, column);
        });
        return others.isEmpty();
    }

    private boolean standsApart(Line line, Row row) {
        var scope = row.pool().scope();
        for (var level : scope.levels()) {
            for (var semester : scope.semesters()) {
                var place = List.<Object>of(row.agreement().university(), level, semester);
                var before = taken.putIfAbsent(place, line.number());
                if (before != null) {
                    line.report(AgreementColumns.LEVELS, CellText.overlapping(before, level, semester));
                    line.contradicts(before, AgreementColumns.LEVELS);
                    return false;
                }
            }
        }
        return true;
    }

    private record Read(long line, Row row) {}
}
