package tr.edu.metu.ico.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;

/** Random markets in which universities have pools by level and semester, and students differ in both. */
final class RandomPools {
    private static final List<StudyLevel> LEVELS = List.of(StudyLevel.UG, StudyLevel.UG, StudyLevel.MS, StudyLevel.PHD);

    private RandomPools() {}

    static SealedInput of(long seed) {
        var random = new Random(seed);
        var market = RandomMarkets.of(seed);
        var applications = market.applications().stream()
                .map(application -> spread(application, random))
                .toList();
        var agreements = market.agreements().stream()
                .map(agreement -> inPools(agreement, random))
                .toList();
        return Sealed.withAveragesOfAllLevels(
                Sealed.with(Sealed.sealed(applications, agreements), RandomMarkets.quotas(seed)));
    }

    /** Every level and semester goes to one of up to three pools, or to none. */
    private static Agreement inPools(Agreement agreement, Random random) {
        var pools = new ArrayList<Pool>();
        var levels = new ArrayList<>(List.of(StudyLevel.UG, StudyLevel.MS, StudyLevel.PHD));
        while (!levels.isEmpty() && random.nextInt(5) > 0) {
            var some = Set.copyOf(levels.subList(0, 1 + random.nextInt(levels.size())));
            levels.removeAll(some);
            int split = random.nextInt(3);
            for (int part = 0; part <= split; part++) {
                pools.add(Sealed.pool(random.nextInt(3), some, Semester.values()[part]));
            }
        }
        return pools.isEmpty() ? agreement : agreement.withPools(pools);
    }

    private static SealedApplication spread(SealedApplication old, Random random) {
        var level = LEVELS.get(random.nextInt(LEVELS.size()));
        var choices = old.content().choices().stream()
                .map(choice -> new Choice(choice.university(), Semester.values()[random.nextInt(3)]))
                .toList();
        var content = old.content();
        return new SealedApplication(
                old.student(),
                old.pseudonym(),
                old.receipt(),
                new ApplicationContent(
                        choices,
                        content.language(),
                        content.claims(),
                        content.continuesSameLevel(),
                        content.courseLoad(),
                        content.stay(),
                        content.grantWish()),
                at(level, old.applicant()),
                old.documents(),
                old.review());
    }

    private static Applicant at(StudyLevel level, Applicant old) {
        var record = old.record();
        return new Applicant(
                        new AcademicRecord(
                                        record.student(),
                                        record.name(),
                                        new Cohort(
                                                record.cohort().department(),
                                                level,
                                                record.cohort().semester()),
                                        record.completedSemesters(),
                                        record.cgpa(),
                                        record.fullDegree(),
                                        record.preparatory(),
                                        record.citizenships())
                                .withFullTime(record.fullTime())
                                .withResearchAssistant(record.researchAssistant()),
                        old.languageResults(),
                        old.history())
                .withSittings(old.sittings());
    }
}
