package tr.edu.metu.ico.functions.world;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tr.edu.metu.ico.call.ImportKind;

/** The office's test files, as uploaded. */
public final class OfficeFiles {

    private OfficeFiles() {}

    /** What the office imports before the application period begins, without what decides nothing. */
    public static final List<ImportKind> KINDS_BEFORE = Arrays.stream(ImportKind.values())
            .filter(kind -> kind != ImportKind.EXAM_RESULTS && kind != ImportKind.DEPARTMENTS)
            .toList();

    /** The file of this kind with its lines in this random order. */
    public static byte[] of(ImportKind kind, long draw) {
        var shuffled = new ArrayList<>(lines(kind));
        Collections.shuffle(shuffled, new Random(draw));
        return file(header(kind), shuffled);
    }

    /** The agreements, with this number of seats in Tokyo. */
    public static byte[] agreements(int seatsInTokyo) {
        return file(header(ImportKind.AGREEMENTS), agreementLines(seatsInTokyo));
    }

    /** The records without this student. */
    public static byte[] recordsWithout(Cast who) {
        var others = lines(ImportKind.RECORDS).stream()
                .filter(line -> !line.startsWith(who.number))
                .toList();
        return file(header(ImportKind.RECORDS), others);
    }

    private static String header(ImportKind kind) {
        return switch (kind) {
            case RECORDS ->
                "student,name,department,level,semester,completed_semesters,cgpa,full_degree,preparatory,citizenships";
            case COHORT_AVERAGES -> "department,level,semester,average";
            case AGREEMENTS -> "university,name,country,capacity,levels,semesters,departments,host_minimum";
            case LANGUAGE_SCORES -> "student,exam,date,score";
            case PARTICIPATIONS -> "student,programme,level,outcome";
            case QUOTAS -> "quota,code,places";
            case EXAM_RESULTS -> "student_number,exam,exam_date,attended,score,excuse,reason";
            case EQUIVALENCES -> "table_version,exam,exam_score,metu_iys_score";
            case DEPARTMENTS -> "department,faculty,faculty_tr";
        };
    }

    private static List<String> lines(ImportKind kind) {
        return switch (kind) {
            case RECORDS -> Arrays.stream(Cast.values()).map(Cast::recordLine).toList();
            case COHORT_AVERAGES -> List.of("CENG,UG,5,2.89", "EE,UG,5,3.00");
            case AGREEMENTS -> agreementLines(1);
            case LANGUAGE_SCORES ->
                Arrays.stream(Cast.values())
                        .flatMap(who -> who.scoreLine().stream())
                        .toList();
            case PARTICIPATIONS, QUOTAS -> List.of();
            case DEPARTMENTS ->
                List.of(
                        "CENG,Faculty of Engineering,Mühendislik Fakültesi",
                        "EE,Faculty of Engineering,Mühendislik Fakültesi");
            case EXAM_RESULTS -> throw new IllegalArgumentException("the exam is held after the closing");
            case EQUIVALENCES -> List.of("SAMPLE-1,SAMPLE_EXAM_A,0,1", "SAMPLE-1,SAMPLE_EXAM_A,100,91");
        };
    }

    private static List<String> agreementLines(int seatsInTokyo) {
        return List.of(
                "JP-TOKYO,University of Tokyo,JP," + seatsInTokyo + ",UG|MS,FALL|SPRING,ALL,",
                "KR-SEOUL,Seoul National University,KR,1,UG,FALL,ALL,",
                "AU-SYDNEY,University of Sydney,AU,2,UG,FALL,ALL,");
    }

    private static byte[] file(String header, List<String> lines) {
        return (header + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
