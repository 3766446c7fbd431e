package tr.edu.metu.ico.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.applicant.Cgpa;

/** Who may take part, judged by the registrar's record, the student's declarations and the host's letter. */
public sealed interface EligibilityRule extends Rule
        permits EligibilityRule.MinimumCgpa,
                EligibilityRule.FullDegreeRegistration,
                EligibilityRule.CompletedSemesters,
                EligibilityRule.ContinuesAtSameLevel,
                EligibilityRule.NotPreparatory,
                EligibilityRule.CourseLoad,
                EligibilityRule.OfficeChecksCourseLoad,
                EligibilityRule.DoctoralOrPostdoc,
                EligibilityRule.AcceptanceLetter,
                StayRule {

    /** A CGPA of at least this at these levels, compared exactly as recorded (reading A-43). */
    record MinimumCgpa(Clause clause, Set<StudyLevel> levels, Cgpa minimum) implements EligibilityRule {
        public MinimumCgpa {
            Parameter.atLeastOne("levels", levels);
            levels = Collections.unmodifiableSet(EnumSet.copyOf(levels));
        }
    }

    /** Registered as a full-degree student. */
    record FullDegreeRegistration(Clause clause) implements EligibilityRule {}

    /** At least this many semesters completed in the programme of enrolment. */
    record CompletedSemesters(Clause clause, int minimum) implements EligibilityRule {
        public CompletedSemesters {
            Parameter.between("minimum", minimum, 1, 40);
        }
    }

    /**
     * The student continues at the same level next year, as declared unless an officer has ruled on it (reading A-37), and
     * has a CGPA if required.
     */
    record ContinuesAtSameLevel(Clause clause, boolean cgpaRequired) implements EligibilityRule {}

    /** Not in Scientific Preparation or Basic English. */
    record NotPreparatory(Clause clause) implements EligibilityRule {}

    /**
     * A course load of this many ECTS in the exchange semester: a flag for the office that excludes nobody (reading A-36).
     */
    record CourseLoad(Clause clause, int ects) implements EligibilityRule {
        public CourseLoad {
            Parameter.between("ects", ects, 1, 300);
        }
    }

    /**
     * The office checks the course load and may rule that it is too low; only such a ruling excludes a student, never a
     * number or a missing declaration (ICM24-ELIG-4, reading A-36).
     */
    record OfficeChecksCourseLoad(Clause clause) implements EligibilityRule {}

    /** A full-time doctoral student, or a post-doc continuing at the university (DOC23-ELIG-1). */
    record DoctoralOrPostdoc(Clause clause, CgpaSource cgpaSource) implements EligibilityRule {}

    /** Which CGPA a post-doc needs, having no current programme (reading A-31). */
    enum CgpaSource {
        /** The CGPA of the doctoral graduation, which the office enters into the record. */
        DOCTORAL_GRADUATION,
        /** None: minimums do not apply to post-docs. */
        NOT_ASKED
    }

    /** The version of the host's letter that counts in this slot must be approved (DOC23-ELIG-2-A). */
    record AcceptanceLetter(Clause clause, String slot) implements EligibilityRule {}

    /** The rules of a call on who may take part, all of them and those that others depend on. */
    record Terms(
            List<EligibilityRule> all,
            List<ContinuesAtSameLevel> sameLevel,
            List<NotPreparatory> notPreparatory,
            List<OfficeChecksCourseLoad> officeLoad,
            List<DoctoralOrPostdoc> doctoral,
            List<AcceptanceLetter> letters,
            List<MinimumCgpa> minimums,
            StayRule.Terms stays) {

        static Terms of(List<EligibilityRule> rules) {
            var sameLevel = new ArrayList<ContinuesAtSameLevel>();
            var notPreparatory = new ArrayList<NotPreparatory>();
            var officeLoad = new ArrayList<OfficeChecksCourseLoad>();
            var doctoral = new ArrayList<DoctoralOrPostdoc>();
            var letters = new ArrayList<AcceptanceLetter>();
            var minimums = new ArrayList<MinimumCgpa>();
            var stays = new ArrayList<StayRule>();
            for (var rule : rules) {
                switch (rule) {
                    case ContinuesAtSameLevel found -> sameLevel.add(found);
                    case NotPreparatory found -> notPreparatory.add(found);
                    case OfficeChecksCourseLoad found -> officeLoad.add(found);
                    case DoctoralOrPostdoc found -> doctoral.add(found);
                    case AcceptanceLetter found -> letters.add(found);
                    case MinimumCgpa found -> minimums.add(found);
                    case StayRule found -> stays.add(found);
                    case FullDegreeRegistration _,
                            CompletedSemesters _,
                            CourseLoad _ -> {} // each is evaluated on its own
                }
            }
            return new Terms(
                    List.copyOf(rules),
                    List.copyOf(sameLevel),
                    List.copyOf(notPreparatory),
                    List.copyOf(officeLoad),
                    List.copyOf(doctoral),
                    List.copyOf(letters),
                    List.copyOf(minimums),
                    StayRule.Terms.of(stays));
        }
    }
}
