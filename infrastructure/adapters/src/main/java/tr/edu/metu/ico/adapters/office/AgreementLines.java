package tr.edu.metu.ico.adapters.office;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.PoolTerms;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.agreement.WebAddress;
import tr.edu.metu.ico.applicant.OfficeFile;

/** The lines of the agreements, one for each pool: those of one university say the same of it and never overlap. */
final class AgreementLines implements Layout.RowMaker<AgreementLines.Row> {

    /** What has to be the same in all lines of a university, by column. */
    private static final Map<String, Function<Row, Object>> OF_THE_UNIVERSITY = Map.of(
            "name", Row::name,
            "country", Row::country,
            "phd_only", Row::phdOnly,
            "fact_sheet", Row::factSheet);

    private final Set<DepartmentCode> known;
    private final Map<UniversityId, Read> first = new HashMap<>();
    private final Map<List<Object>, Long> taken = new HashMap<>();

    /** @param known the departments of the university; empty when they are not known */
    AgreementLines(Set<DepartmentCode> known) {
        this.known = known;
    }

    @Override
    public Optional<Row> row(Line line) {
        return read(line).filter(row -> saysTheSame(line, row) && standsApart(line, row));
    }

    @Override
    public OfficeFile file(List<Row> rows) {
        return new OfficeFile.Agreements(rows.stream()
                .collect(groupingBy(
                        Row::university, LinkedHashMap::new, collectingAndThen(toList(), AgreementLines::agreement)))
                .values()
                .stream()
                .toList());
    }

    private static Agreement agreement(List<Row> rows) {
        var row = rows.getFirst();
        return new Agreement(
                row.university,
                row.name,
                row.country,
                row.phdOnly,
                row.factSheet,
                rows.stream().map(Row::pool).toList());
    }

    private Optional<Row> read(Line line) {
        var university = line.read("university", UniversityId::new, CellText.UNIVERSITY);
        var name = line.read("name", Cells::name, CellText.NAME);
        var country = line.read("country", CountryCode::new, CellText.COUNTRY);
        var capacity = line.read("capacity", cell -> Cells.whole(cell, 0, Pool.MOST), CellText.CAPACITY);
        var levels = some(line, "levels", StudyLevel::valueOf, StudyLevel.values());
        var semesters = some(line, "semesters", Semester::valueOf, Semester.values());
        var departments = departments(line);
        var terms = terms(line);
        boolean phdOnly =
                line.perhaps("phd_only", Cells::yesNo, CellText.YES_NO).orElse(false);
        var factSheet = line.perhaps("fact_sheet", WebAddress::new, CellText.LINK);
        return line.row(() -> new Row(
                university,
                name,
                country,
                phdOnly,
                factSheet,
                new Pool(new PoolScope(levels, semesters), departments, capacity, terms)));
    }

    private static PoolTerms terms(Line line) {
        return new PoolTerms(
                line.perhaps("host_minimum", Cells::gradeAverage, CellText.CGPA),
                line.perhaps("restrictions", Cells::remark, CellText.RESTRICTIONS),
                line.perhaps("nomination_deadline", Cells::day, CellText.DATE),
                line.perhaps("application_deadline", Cells::day, CellText.DATE));
    }

    private static <E extends Enum<E>> Set<E> some(Line line, String column, Function<String, E> parse, E[] all) {
        var mustBe = CellText.someOf(Cells.names(all));
        var values = line.set(column, parse, mustBe);
        if (values != null && values.isEmpty()) {
            line.tell(column, mustBe);
        }
        return values;
    }

    /** Empty for all departments; otherwise at least one, each of them known. */
    private Set<DepartmentCode> departments(Line line) {
        if (Cells.all(line.cell("departments"))) {
            return Set.of();
        }
        var departments = line.set("departments", Cells::department, CellText.DEPARTMENTS);
        if (departments != null && departments.isEmpty()) {
            line.tell("departments", CellText.DEPARTMENTS);
        } else if (departments != null && !known.isEmpty() && !known.containsAll(departments)) {
            line.tell("departments", CellText.UNKNOWN_DEPARTMENT);
        }
        return departments;
    }

    private boolean saysTheSame(Line line, Row row) {
        var before = first.putIfAbsent(row.university, new Read(line.number(), row));
        if (before == null) {
            return true;
        }
        var others = OF_THE_UNIVERSITY.entrySet().stream()
                .filter(column ->
                        !column.getValue().apply(row).equals(column.getValue().apply(before.row)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        others.forEach(column -> {
            line.tell(column, CellText.otherThan(before.line));
            line.contradicts(before.line, column);
        });
        return others.isEmpty();
    }

    private boolean standsApart(Line line, Row row) {
        var scope = row.pool.scope();
        for (var level : scope.levels()) {
            for (var semester : scope.semesters()) {
                var before = taken.putIfAbsent(List.of(row.university, level, semester), line.number());
                if (before != null) {
                    line.tell("levels", CellText.overlapping(before, level, semester));
                    line.contradicts(before, "levels");
                    return false;
                }
            }
        }
        return true;
    }

    /** One pool, and what its line says of the university. */
    record Row(
            UniversityId university,
            String name,
            CountryCode country,
            boolean phdOnly,
            Optional<WebAddress> factSheet,
            Pool pool) {}

    private record Read(long line, Row row) {}
}
