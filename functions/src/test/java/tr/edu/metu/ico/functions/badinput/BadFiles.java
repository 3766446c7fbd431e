package tr.edu.metu.ico.functions.badinput;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import tr.edu.metu.ico.functions.security.OfficeSeed;
import tr.edu.metu.ico.functions.security.Story;

/** Office files with one thing wrong, and the lines the report must name. */
final class BadFiles {

    private static final String ADA = Story.ADA_NUMBER;

    private BadFiles() {}

    static Stream<Arguments> all() {
        return Stream.of(
                bad(
                        "a missing column",
                        "RECORDS",
                        OfficeSeed.RECORDS
                                .replace(",cgpa", "")
                                .replace(",3.15", "")
                                .replace(",2.90", ""),
                        line(1, "cgpa", "")),
                bad(
                        "a column twice",
                        "COHORT_AVERAGES",
                        OfficeSeed.COHORT_AVERAGES.replace("level", "department"),
                        line(1, "department", "department"),
                        line(1, "level", "")),
                bad(
                        "a decimal comma that makes a cell too many",
                        "RECORDS",
                        OfficeSeed.RECORDS.replace("3.15", "3,15"),
                        line(2, "", "")),
                bad(
                        "a CGPA above 4.00",
                        "RECORDS",
                        OfficeSeed.RECORDS.replace("3.15", "4.01"),
                        line(2, "cgpa", "4.01")),
                bad(
                        "a CGPA as 1e1000000000",
                        "RECORDS",
                        OfficeSeed.RECORDS.replace("3.15", "1e1000000000"),
                        line(2, "cgpa", "1e1000000000")),
                bad(
                        "an average of zero",
                        "COHORT_AVERAGES",
                        OfficeSeed.COHORT_AVERAGES.replace("2.89", "0"),
                        line(2, "average", "0")),
                bad(
                        "a student twice",
                        "RECORDS",
                        OfficeSeed.RECORDS + ADA + ",Another,CENG,UG,5,4,2.00,yes,no,TR\n",
                        line(4, "student", ADA)),
                bad(
                        "a score twice",
                        "LANGUAGE_SCORES",
                        OfficeSeed.LANGUAGE_SCORES + ADA + ",METU_EPE,2023-03-05,90.00\n",
                        line(4, "student", ADA)),
                bad(
                        "a university twice",
                        "AGREEMENTS",
                        OfficeSeed.AGREEMENTS
                                + "JP-TOKYO,University of Tokyo,JP,9,UG,FALL,ALL,,,,https://tokyo.example/facts\n",
                        line(2, "levels", ""),
                        line(10, "levels", "UG")),
                bad(
                        "an average of an unknown department",
                        "COHORT_AVERAGES",
                        OfficeSeed.COHORT_AVERAGES + "PHYS,UG,5,2.50\n",
                        line(4, "department", "PHYS")),
                bad(
                        "an agreement for an unknown department",
                        "AGREEMENTS",
                        OfficeSeed.AGREEMENTS.replace("FALL,ARCH", "FALL,ARCH|ELVISH"),
                        line(9, "departments", "ARCH|ELVISH")),
                bad(
                        "a department in Turkish capitals",
                        "RECORDS",
                        OfficeSeed.RECORDS.replace("CENG", "ÇEVRE"),
                        line(2, "department", "ÇEVRE")),
                bad(
                        "a student number of six digits",
                        "RECORDS",
                        OfficeSeed.RECORDS.replace(ADA, "234567"),
                        line(2, "student", "234567")),
                bad(
                        "a student number in Arabic digits",
                        "RECORDS",
                        OfficeSeed.RECORDS.replace(ADA, "٢٣٤٥٦٧١"),
                        line(2, "student", "٢٣٤٥٦٧١")),
                bad(
                        "a formula in a name",
                        "RECORDS",
                        OfficeSeed.RECORDS.replace(Story.ADA_NAME, "=HYPERLINK(\"\"x\"\")"),
                        line(2, "name", "=HYPERLINK(\"\"x\"\")")),
                bad(
                        "a formula behind a blank",
                        "AGREEMENTS",
                        OfficeSeed.AGREEMENTS.replace("University of Tokyo", " @SUM(A1)"),
                        line(2, "name", " @SUM(A1)")),
                bad(
                        "a negative capacity",
                        "AGREEMENTS",
                        OfficeSeed.AGREEMENTS.replace("JP,2", "JP,-2"),
                        line(2, "capacity", "-2")),
                bad(
                        "ten times the capacity there can be",
                        "AGREEMENTS",
                        OfficeSeed.AGREEMENTS.replace("JP,2", "JP,100000"),
                        line(2, "capacity", "100000")),
                bad(
                        "a score above 100",
                        "LANGUAGE_SCORES",
                        OfficeSeed.LANGUAGE_SCORES.replaceFirst("85.00", "100.01"),
                        line(2, "score", "100.01")),
                bad("an empty file but for blanks", "RECORDS", " \n", line(1, "", "")),
                bad(
                        "a header alone",
                        "RECORDS",
                        OfficeSeed.RECORDS.lines().findFirst().orElseThrow() + "\n",
                        line(1, "", "")),
                bad(
                        "an open quotation mark",
                        "RECORDS",
                        OfficeSeed.RECORDS.replaceFirst(",CENG", ",\"CENG"),
                        line(2, "", "")),
                bad(
                        "the file of another kind",
                        "RECORDS",
                        OfficeSeed.LANGUAGE_SCORES,
                        line(1, "exam", "exam"),
                        line(1, "date", "date"),
                        line(1, "score", "score"),
                        line(1, "name", "")),
                bad(
                        "a spreadsheet instead of a CSV file",
                        "RECORDS",
                        "PK\u0003\u0004xl/workbook.xml",
                        line(0, "", "")));
    }

    private static Arguments bad(String name, String kind, String content, String... lines) {
        return Arguments.of(name, kind, content, List.of(lines));
    }

    /** A bad line as a report shows it. */
    static String line(int line, String column, String value) {
        return line + " '" + column + "' '" + value + "'";
    }
}
