package tr.edu.metu.ico.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.definition.ExamCall;
import tr.edu.metu.ico.result.SealedInput;

/** Sealed inputs drawn from a seed: few different scores, so that ties are common, and every kind of trouble. */
public final class RandomMarkets {
    private static final List<String> COUNTRIES = List.of("JP", "KR", "US");
    private static final List<String> LANGUAGE = List.of("70", "80", "80.5", "90");
    private static final List<String> EXAM_DAYS = List.of("2018-11-29", "2018-11-30", "2023-11-30", "2023-12-01");
    private static final List<String> CGPA = List.of("2.49", "2.50", "2.90", "3.15", "3.155", "3.60", "4.00");

    private RandomMarkets() {}

    public static SealedInput of(long seed) {
        var random = new Random(seed);
        var agreements = new ArrayList<Agreement>();
        int universities = 1 + random.nextInt(5);
        for (int i = 0; i < universities; i++) {
            agreements.add(Sealed.agreement("U" + i, COUNTRIES.get(random.nextInt(3)), random.nextInt(4)));
        }
        var applications = new ArrayList<Sealed>();
        int applicants = random.nextInt(18);
        for (int i = 0; i < applicants; i++) {
            applications.add(application(random, String.format(Locale.ROOT, "%07d", 2500000 + i)));
        }
        return Sealed.input(agreements, applications);
    }

    private static Sealed application(Random random, String student) {
        // one university more than there are agreements: it was taken off the list
        var choices = new ArrayList<>(List.of("U0", "U1", "U2", "U3", "U4", "U5"));
        Collections.shuffle(choices, random);
        var chosen = choices.subList(0, 1 + random.nextInt(4)).toArray(String[]::new);
        var sealed = Sealed.by(student, pick(random, CGPA), pick(random, LANGUAGE), chosen);
        switch (random.nextInt(30)) {
            case 0 -> sealed.without("cgpa");
            case 1 -> sealed.without("language");
            case 2 -> sealed.without("degree");
            case 3 -> sealed.without("declaration");
            case 4 -> sealed.without("review");
            case 5 -> sealed.declined();
            case 6 -> sealed.declined(chosen[0]);
            case 7 -> sealed.reviewedAt(2);
            case 8 -> sealed.citizenOf(pick(random, COUNTRIES));
            case 9 -> sealed.history(new Participation("OE", StudyLevel.UG, Participation.Outcome.BENEFITED));
            case 10 -> sealed.history(new Participation("OE", StudyLevel.UG, Participation.Outcome.LATE_WITHDRAWAL));
            case 11 -> sealed.history(new Participation("OE", StudyLevel.MS, Participation.Outcome.BENEFITED));
            case 12 -> sealed.claiming("DISABILITY", Sealed.verdict(true));
            case 13 -> sealed.claiming("DISABILITY", Sealed.verdict(false));
            case 14 -> sealed.claiming("AFAD_AID", Sealed.staleVerdict());
            case 15 -> sealed.claimingWithoutDocument("AFAD_AID");
            case 16 -> sealed.uploading(Sealed.converted("85"));
            case 17 -> sealed.uploading(Optional.empty());
            case 18 -> sealed.citizenOf("TR", pick(random, COUNTRIES));
            case 19 -> sealed.scored(Sealed.score("YDS", pick(random, EXAM_DAYS), "95"));
            case 20 -> sealed.scored(Sealed.score("DUOLINGO", "2023-01-01", "95"));
            case 21 -> sealed.takingTheExam(ExamCall.attended(pick(random, LANGUAGE)));
            case 22 -> sealed.takingTheExam(random.nextBoolean() ? ExamCall.absent() : ExamCall.excuse(false));
            case 23 -> sealed.takingTheExam(ExamCall.excuse(true));
            default -> {}
        }
        if (random.nextInt(5) == 0) {
            sealed.citizenOf(pick(random, COUNTRIES));
        }
        if (random.nextInt(5) == 0) {
            sealed.volunteer();
        }
        if (random.nextInt(3) == 0) {
            sealed.assistant();
        }
        if (random.nextInt(6) == 0) {
            sealed.orWithout();
        }
        if (random.nextInt(8) == 0) {
            var months = 11 + random.nextInt(2);
            sealed.history(new Participation(
                    "ERASMUS",
                    StudyLevel.UG,
                    Participation.Outcome.BENEFITED,
                    months,
                    Optional.empty(),
                    Optional.empty()));
        }
        return sealed;
    }

    /** Numbers of every kind, some countries left out; at most as many reserved seats as seats. */
    public static List<Quota> quotas(long seed) {
        var random = new Random(seed);
        var quotas = new ArrayList<Quota>();
        for (var country : COUNTRIES) {
            if (random.nextBoolean()) {
                quotas.add(new Quota(Quota.Kind.GRANTS, country, random.nextInt(4)));
            }
            if (random.nextBoolean()) {
                quotas.add(new Quota(Quota.Kind.COUNTRY_CAP, country, random.nextInt(4)));
            }
        }
        int seats = random.nextInt(10);
        quotas.add(new Quota(Quota.Kind.SEATS, Quota.ALL, seats));
        quotas.add(new Quota(Quota.Kind.RESERVED, Quota.RESEARCH_ASSISTANTS, random.nextInt(seats + 1)));
        return quotas;
    }

    private static String pick(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
