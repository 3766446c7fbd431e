package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.BORA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.CEM;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.OfficeCast.average;
import static tr.edu.metu.ico.adapters.dynamo.OfficeCast.newcomer;
import static tr.edu.metu.ico.adapters.dynamo.OfficeCast.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.EquivalenceTable;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ImportKind;

/** The contract that every store of office's files must meet. */
abstract class OfficeDataContract {

    private static final LanguageResult EPE =
            new LanguageResult("METU_EPE", LocalDate.of(2022, 9, 12), new BigDecimal("79.5"));

    private final Table table;
    private final DynamoOfficeData office;
    private Call call = Cast.announced();

    OfficeDataContract(Table table) {
        this.table = table;
        office = new DynamoOfficeData(table);
    }

    @Test
    void a_file_counts_from_the_moment_the_call_points_to_it() {
        var before = call;
        inForce(new OfficeFile.Records(List.of(record(ADA))));
        var after = call;
        inForce(new OfficeFile.Records(List.of(newcomer(BORA))));

        assertEquals(Optional.empty(), office.applicant(before, ADA));
        assertEquals(Map.of(), office.applicants(before));
        assertEquals(Optional.of(known(ADA)), office.applicant(after, ADA));
        assertEquals(Optional.empty(), office.applicant(call, ADA));
        assertEquals(Map.of(BORA, new Applicant(newcomer(BORA), List.of(), List.of())), office.applicants(call));
    }

    @Test
    void all_that_is_known_of_a_student_comes_together() {
        inForce(new OfficeFile.Records(List.of(record(BORA), record(ADA))));
        inForce(new OfficeFile.LanguageScores(List.of(
                new OfficeFile.LanguageScores.Row(ADA, EPE),
                new OfficeFile.LanguageScores.Row(CEM, EPE),
                new OfficeFile.LanguageScores.Row(ADA, Cast.toefl()))));
        inForce(new OfficeFile.Participations(List.of(
                new OfficeFile.Participations.Row(ADA, OfficeCast.withdrewLate()),
                new OfficeFile.Participations.Row(ADA, OfficeCast.benefited()))));
        inForce(new OfficeFile.ExamResults(List.of(
                new OfficeFile.ExamResults.Row(ADA, OfficeCast.excused()),
                new OfficeFile.ExamResults.Row(CEM, OfficeCast.sat()),
                new OfficeFile.ExamResults.Row(ADA, OfficeCast.sat()))));
        var ada = new Applicant(
                        record(ADA),
                        List.of(EPE, Cast.toefl()),
                        List.of(OfficeCast.withdrewLate(), OfficeCast.benefited()))
                .withSittings(List.of(OfficeCast.excused(), OfficeCast.sat()));

        assertEquals(Optional.of(ada), office.applicant(call, ADA));
        assertEquals(Optional.empty(), office.applicant(call, CEM));
        assertEquals(Map.of(ADA, ada, BORA, known(BORA)), office.applicants(call));
        assertEquals(List.of(ADA, BORA), List.copyOf(office.applicants(call).keySet()));
    }

    @Test
    void one_student_is_found_in_four_reads_however_long_the_files_are() {
        inForce(new OfficeFile.Records(
                Students.first(100).stream().map(OfficeCast::record).toList()));
        inForce(new OfficeFile.LanguageScores(List.of()));
        inForce(new OfficeFile.Participations(List.of()));
        inForce(new OfficeFile.ExamResults(List.of()));
        var seam = Seam.counting();
        var last = Students.first(100).getLast();

        assertEquals(Optional.of(known(last)), new DynamoOfficeData(seam.table(table)).applicant(call, last));

        assertEquals(4, seam.calls());
    }

    @Test
    void a_long_file_is_read_whole() {
        var students = Students.first(130);
        inForce(new OfficeFile.Records(students.stream().map(OfficeCast::record).toList()));

        assertEquals(
                students.stream().collect(Collectors.toMap(student -> student, OfficeDataContract::known)),
                office.applicants(call));
    }

    @Test
    void averages_and_agreements_are_read_in_order() {
        assertEquals(List.of(), office.agreements(call));
        assertEquals(List.of(), office.cohortAverages(call));
        inForce(new OfficeFile.Agreements(List.of(OfficeCast.seoul(), OfficeCast.tokyo(), OfficeCast.osaka())));
        inForce(new OfficeFile.CohortAverages(List.of(average(10, "2.89"), average(2, "3.00"))));

        assertEquals(List.of(OfficeCast.osaka(), OfficeCast.tokyo(), OfficeCast.seoul()), office.agreements(call));
        assertEquals(List.of(average(2, "3.00"), average(10, "2.89")), office.cohortAverages(call));
    }

    @Test
    void the_agreements_of_a_list_that_was_in_force_before_can_still_be_read() {
        inForce(new OfficeFile.Agreements(List.of(OfficeCast.seoul(), OfficeCast.tokyo())));
        var former = call.imported(ImportKind.AGREEMENTS).orElseThrow();
        inForce(new OfficeFile.Agreements(List.of(OfficeCast.osaka())));

        assertEquals(List.of(OfficeCast.tokyo(), OfficeCast.seoul()), office.agreements(OE, former));
        assertEquals(List.of(OfficeCast.osaka()), office.agreements(call));
        assertEquals(List.of(), office.agreements(OE, OfficeCast.importId()));
    }

    @Test
    void quotas_are_read_in_order_by_kind_and_code() {
        var grants = new Quota(Quota.Kind.GRANTS, "TN", 1);
        var cap = new Quota(Quota.Kind.COUNTRY_CAP, "TN", 5);
        var reserved = new Quota(Quota.Kind.RESERVED, "RESEARCH_ASSISTANTS", 3);
        assertEquals(List.of(), office.quotas(call));
        inForce(new OfficeFile.Quotas(List.of(reserved, cap, grants)));

        assertEquals(List.of(grants, cap, reserved), office.quotas(call));
    }

    @Test
    void what_the_table_says_of_an_exam_is_read_and_of_another_table_nothing() {
        assertEquals(Optional.empty(), office.equivalences(call, "SAMPLE_EXAM_A"));
        var low = new EquivalenceTable.Anchor("SAMPLE_EXAM_A", new BigDecimal("5.5"), new BigDecimal("60"));
        var high = new EquivalenceTable.Anchor("SAMPLE_EXAM_A", new BigDecimal("7.0"), new BigDecimal("80.50"));
        var other = new EquivalenceTable.Anchor("SAMPLE_EXAM_B", new BigDecimal("7.0"), new BigDecimal("70"));
        inForce(new OfficeFile.Equivalences(new EquivalenceTable("SAMPLE-1", List.of(high, other, low))));

        assertEquals(
                Optional.of(new EquivalenceTable("SAMPLE-1", List.of(low, high))),
                office.equivalences(call, "SAMPLE_EXAM_A"));
        assertEquals(Optional.empty(), office.equivalences(call, "SAMPLE_EXAM_C"));
        inForce(new OfficeFile.Equivalences(new EquivalenceTable("SAMPLE-2", List.of(other))));
        assertEquals(Optional.empty(), office.equivalences(call, "SAMPLE_EXAM_A"));
    }

    @Test
    void the_rows_of_an_import_are_read_place_by_place_whether_or_not_it_is_in_force() {
        var id = OfficeCast.importId();
        var students = Students.first(40);
        students.forEach(student -> office.store(OE, id, new OfficeFile.Records(List.of(record(student)))));

        var all = office.stored(OE, ImportKind.RECORDS, id, Optional.empty()).toList();

        assertEquals(
                students.stream().map(OfficeCast::record).collect(Collectors.toSet()),
                all.stream()
                        .flatMap(stored -> ((OfficeFile.Records) stored.rows()).rows().stream())
                        .collect(Collectors.toSet()));
        assertEquals(
                all.stream().map(OfficeData.Stored::place).sorted().toList(),
                all.stream().map(OfficeData.Stored::place).toList());
        for (int i : List.of(0, 17, 39)) {
            assertEquals(
                    all.subList(i + 1, all.size()),
                    office.stored(
                                    OE,
                                    ImportKind.RECORDS,
                                    id,
                                    Optional.of(all.get(i).place()))
                            .toList());
        }
    }

    @Test
    void whatever_is_stored_of_every_kind_is_read_back_by_its_place() {
        var files = List.of(
                new OfficeFile.CohortAverages(List.of(average(10, "2.89"))),
                new OfficeFile.Agreements(List.of(OfficeCast.tokyo())),
                new OfficeFile.Quotas(List.of(new Quota(Quota.Kind.GRANTS, "TN", 1))),
                new OfficeFile.Equivalences(new EquivalenceTable(
                        "SAMPLE-1",
                        List.of(new EquivalenceTable.Anchor("EXAM", new BigDecimal("7"), new BigDecimal("70"))))),
                new OfficeFile.LanguageScores(List.of(
                        new OfficeFile.LanguageScores.Row(ADA, EPE),
                        new OfficeFile.LanguageScores.Row(ADA, Cast.toefl()))),
                new OfficeFile.Participations(List.of(new OfficeFile.Participations.Row(ADA, OfficeCast.benefited()))),
                new OfficeFile.ExamResults(List.of(new OfficeFile.ExamResults.Row(ADA, OfficeCast.sat()))));
        for (var file : files) {
            var id = OfficeCast.importId();
            office.store(OE, id, file);

            var stored = office.stored(OE, file.kind(), id, Optional.empty()).toList();

            assertEquals(
                    List.of(file), stored.stream().map(OfficeData.Stored::rows).toList());
            assertEquals(
                    List.of(),
                    office.stored(
                                    OE,
                                    file.kind(),
                                    id,
                                    Optional.of(stored.getFirst().place()))
                            .toList());
        }
    }

    @Test
    void an_import_shows_what_it_has_of_one_student() {
        var id = OfficeCast.importId();
        var ada = new OfficeFile.LanguageScores(List.of(
                new OfficeFile.LanguageScores.Row(ADA, EPE), new OfficeFile.LanguageScores.Row(ADA, Cast.toefl())));
        office.store(OE, id, ada);
        office.store(OE, id, new OfficeFile.LanguageScores(List.of(new OfficeFile.LanguageScores.Row(BORA, EPE))));

        assertEquals(Optional.of(ada), office.stored(OE, ImportKind.LANGUAGE_SCORES, id, ADA));
        assertEquals(Optional.empty(), office.stored(OE, ImportKind.LANGUAGE_SCORES, id, CEM));
    }

    @Test
    void INV_26_what_is_copied_from_one_import_to_another_stands_there_as_it_was_and_may_be_copied_again() {
        var students = Students.first(1_100);
        var from = OfficeCast.importId();
        var to = OfficeCast.importId();
        office.store(
                OE,
                from,
                new OfficeFile.Records(students.stream().map(OfficeCast::record).toList()));
        var left = new OfficeFile.Records(List.of(record(students.get(3))));
        var others = office.stored(OE, ImportKind.RECORDS, from, Optional.empty())
                .filter(stored -> !stored.rows().equals(left))
                .toList();

        for (int times = 0; times < 2; times++) {
            office.copy(OE, ImportKind.RECORDS, from, to, rows -> !rows.equals(left));

            assertEquals(
                    others,
                    office.stored(OE, ImportKind.RECORDS, to, Optional.empty()).toList());
        }
    }

    @Test
    void rows_of_no_student_are_copied_as_well() {
        var from = OfficeCast.importId();
        var to = OfficeCast.importId();
        office.store(OE, from, new OfficeFile.Agreements(List.of(OfficeCast.osaka(), OfficeCast.tokyo())));

        office.copy(OE, ImportKind.AGREEMENTS, from, to, _ -> true);
        call = call.withImport(ImportKind.AGREEMENTS, to);

        assertEquals(List.of(OfficeCast.osaka(), OfficeCast.tokyo()), office.agreements(call));
    }

    @Test
    void INV_26_the_same_file_stored_again_changes_nothing() {
        var file = new OfficeFile.LanguageScores(List.of(new OfficeFile.LanguageScores.Row(ADA, EPE)));
        inForce(new OfficeFile.Records(List.of(record(ADA))));
        inForce(file);
        var before = office.applicants(call);

        office.store(OE, call.imported(ImportKind.LANGUAGE_SCORES).orElseThrow(), file);

        assertEquals(before, office.applicants(call));
        assertEquals(List.of(EPE), before.get(ADA).languageResults());
    }

    private static Applicant known(StudentNumber student) {
        return new Applicant(record(student), List.of(), List.of());
    }

    private void inForce(OfficeFile file) {
        var id = OfficeCast.importId();
        office.store(OE, id, file);
        call = call.withImport(file.kind(), id);
    }
}
