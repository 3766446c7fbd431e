package tr.edu.metu.ico.functions.security;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The office's files of these tests, by kind: two students of two departments, and seven partners. */
public final class OfficeSeed {

    public static final String RECORDS =
            """
            student,name,department,level,semester,completed_semesters,cgpa,full_degree,preparatory,citizenships
            %s,%s,CENG,UG,5,4,3.15,yes,no,TR
            %s,%s,ARCH,UG,5,4,2.90,yes,no,TR
            """.formatted(Story.ADA_NUMBER, Story.ADA_NAME, Story.BORA_NUMBER, Story.BORA_NAME);

    public static final String COHORT_AVERAGES = """
        department,level,semester,average
        CENG,UG,5,2.89
        ARCH,UG,5,2.70
        """;

    public static final String AGREEMENTS = """
        university,name,country,capacity,levels,semesters,departments,host_minimum,restrictions,nomination_deadline,fact_sheet
        JP-TOKYO,University of Tokyo,JP,2,UG,FALL|SPRING,ALL,,,,https://tokyo.example/facts
        JP-TOKYO,University of Tokyo,JP,1,MS|PHD,FALL,ALL,3.50,Laboratory places only,2024-04-01,https://tokyo.example/facts
        KR-SEOUL,University of Seoul,KR,2,UG,FALL|SPRING,ALL,,,,
        AU-PERTH,University of Perth,AU,2,UG,FALL,ALL,,,,
        CA-OTTAWA,University of Ottawa,CA,2,UG,FALL,ALL,,,,
        MX-PUEBLA,University of Puebla,MX,2,UG,FALL,ALL,,,,
        SG-NUS,University of Singapore,SG,2,MS,FALL,ALL,,,,
        BR-SAO,University of Sao Paulo,BR,2,UG,FALL,ARCH,,,,
        """;

    public static final String LANGUAGE_SCORES = """
        student,exam,date,score
        %s,METU_EPE,2023-03-05,85.00
        %s,METU_EPE,2023-03-05,85.00
        """.formatted(Story.ADA_NUMBER, Story.BORA_NUMBER);

    public static final String PARTICIPATIONS = """
        student,programme,level,outcome
        %s,OE,UG,BENEFITED
        """.formatted(Story.BORA_NUMBER);

    private OfficeSeed() {}

    /** The agreements without this university. */
    public static String without(String university) {
        return AGREEMENTS.lines().filter(line -> !line.startsWith(university)).collect(Collectors.joining("\n")) + "\n";
    }

    /** All files in the order they are imported in: averages and agreements name departments of the records. */
    public static Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("RECORDS", bytes(RECORDS));
        files.put("COHORT_AVERAGES", bytes(COHORT_AVERAGES));
        files.put("AGREEMENTS", bytes(AGREEMENTS));
        files.put("LANGUAGE_SCORES", bytes(LANGUAGE_SCORES));
        files.put("PARTICIPATIONS", bytes(PARTICIPATIONS));
        return files;
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
