package tr.edu.metu.ico.adapters.office;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.OfficeFile.Participations;
import tr.edu.metu.ico.applicant.OfficeFile.Participations.Row;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

/** The columns of earlier participations. Two identical stays may be two stays, so nothing is unique here. */
final class ParticipationColumns {

    private static final Column<Row, StudentNumber> STUDENT =
            CommonColumns.student(Row::student).examples("9999999", "9999998");
    private static final Column<Row, String> PROGRAMME = Column.of(
                    "programme",
                    CellFormats.PROGRAMME,
                    (Row row) -> row.participation().programme())
            .named("program")
            .says("The code of the mobility programme.", "Değişim programının kodu.")
            .examples("OE", "ICM");
    private static final Column<Row, StudyLevel> LEVEL =
            CommonColumns.level((Row row) -> row.participation().level()).examples("UG", "MS");
    private static final Column<Row, Participation.Outcome> OUTCOME = Column.of(
                    "outcome",
                    CellFormats.oneOf(Participation.Outcome.class),
                    (Row row) -> row.participation().outcome())
            .named("sonuç")
            .says("How the participation ended.", "Katılımın nasıl sonuçlandığı.")
            .examples("BENEFITED", "LATE_WITHDRAWAL");
    private static final Column<Row, Integer> MONTHS = Column.of(
                    "months",
                    CellFormats.whole(0, Participation.MOST_MONTHS).or(0),
                    (Row row) -> row.participation().months())
            .named("ay sayısı", "ay")
            .says(
                    "How many months the student was abroad; empty means none that are known.",
                    "Öğrencinin yurt dışında geçirdiği ay sayısı; bilinmiyorsa boş bırakın.")
            .mayBeLeftOut()
            .examples("5", "");
    private static final Column<Row, Optional<CallId>> CALL = Column.of(
                    "call",
                    CellFormats.CALL.orNone(),
                    (Row row) -> row.participation().call())
            .named("çağrı")
            .says("The call that the student was selected in.", "Öğrencinin seçildiği çağrı.")
            .mayBeLeftOut()
            .examples("OE-2020", "");
    private static final Column<Row, Optional<CallId>> CONSUMED_BY = Column.of(
                    "consumed_by",
                    CellFormats.CALL.orNone(),
                    (Row row) -> row.participation().consumedBy())
            .named("kesintinin uygulandığı çağrı")
            .says(
                    "The later call in which points were already deducted for a late withdrawal.",
                    "Geç vazgeçme için puan kesintisinin daha önce uygulandığı sonraki çağrı.")
            .mayBeLeftOut()
            .examples("", "ICM-2022");

    static final Layout<Row> LAYOUT = Layout.of(
                    new Text(
                            "Earlier participations and withdrawals, from calls that this system did not run.",
                            "Bu sistemde yürütülmemiş çağrılardaki önceki katılımlar ve vazgeçmeler."),
                    List.of(STUDENT, PROGRAMME, LEVEL, OUTCOME, MONTHS, CALL, CONSUMED_BY),
                    (line, _) -> line.row(() -> row(line)),
                    Participations::new)
            .storedBy(Row::student);

    private ParticipationColumns() {}

    private static Row row(Line line) {
        return new Row(
                line.get(STUDENT),
                new Participation(
                        line.get(PROGRAMME),
                        line.get(LEVEL),
                        line.get(OUTCOME),
                        line.get(MONTHS),
                        line.get(CALL),
                        line.get(CONSUMED_BY)));
    }
}
