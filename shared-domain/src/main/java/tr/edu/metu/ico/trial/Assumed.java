package tr.edu.metu.ico.trial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.DocumentSlot;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.selection.Blocker;
import tr.edu.metu.ico.selection.SealReadiness;

/** An input that could not be sealed yet, completed for a selection, with all assumptions made. */
public record Assumed(SealedInput input, List<Assumption> assumptions) {

    public Assumed {
        assumptions = List.copyOf(assumptions);
    }

    /**
     * Undecided items already count as not approved; here, what a selection cannot do without is left out or set.
     *
     * @param petitioners students waiting for a ruling on a petition
     */
    public static Assumed of(CallDefinition definition, SealedInput input, List<StudentNumber> petitioners) {
        var gathering = new Gathering(definition);
        petitioners.forEach(student -> gathering.add(new Blocker.UndecidedPetition(student)));
        SealReadiness.blockers(definition, input).forEach(gathering::add);
        return new Assumed(gathering.completed(input), gathering.assumptions());
    }

    private static final class Gathering {
        private final Map<Assumption.Kind, Map<String, List<StudentNumber>>> students = new TreeMap<>();
        private final List<Assumption> ofCall = new ArrayList<>();
        private final List<Quota> quotas = new ArrayList<>();
        private final Set<StudentNumber> leftOut = new HashSet<>();
        private final CallDefinition definition;
        private int special;

        Gathering(CallDefinition definition) {
            this.definition = definition;
        }

        void add(Blocker blocker) {
            switch (blocker) {
                case Blocker.UndecidedReview(var student) -> add(Assumption.Kind.UNDECIDED_REVIEW, "", student);
                case Blocker.UndecidedDocument(var student, var slot, var _) -> undecided(slot, student);
                case Blocker.UndecidedPetition(var student) -> add(Assumption.Kind.UNDECIDED_PETITION, "", student);
                case Blocker.MissingCohortAverage(var student, var cohort) -> {
                    add(Assumption.Kind.MISSING_COHORT_AVERAGE, name(cohort), student);
                    leftOut.add(student);
                }
                case Blocker.MissingExamResult(var student) -> add(Assumption.Kind.MISSING_EXAM_RESULT, "", student);
                case Blocker.SecondExamInTheYear(var student, var _) ->
                    add(Assumption.Kind.SECOND_EXAM_IN_THE_YEAR, "", student);
                case Blocker.MissingQuota(var kind, var code) -> add(Assumption.Kind.MISSING_QUOTA, kind, code, 0);
                case Blocker.ExcessiveQuota(var kind, var code, var most) ->
                    add(Assumption.Kind.EXCESSIVE_QUOTA, kind, code, most);
            }
        }

        /** Documents that reveal health or protection are only counted: every officer can read trials (INV-23). */
        private void undecided(String slot, StudentNumber student) {
            if (definition.slot(slot).filter(DocumentSlot::special).isPresent()) {
                special++;
            } else {
                add(Assumption.Kind.UNDECIDED_DOCUMENT, slot, student);
            }
        }

        private void add(Assumption.Kind kind, String what, StudentNumber student) {
            students.computeIfAbsent(kind, _ -> new TreeMap<>())
                    .computeIfAbsent(what, _ -> new ArrayList<>())
                    .add(student);
        }

        /** Without any grant quota nobody gets a grant, so no 0 per country is needed. */
        private void add(Assumption.Kind assumed, Quota.Kind kind, String code, int places) {
            ofCall.add(Assumption.ofCall(assumed, kind + " " + code));
            if (kind != Quota.Kind.GRANTS) {
                quotas.add(new Quota(kind, code, places));
            }
        }

        SealedInput completed(SealedInput input) {
            var applications = input.applications().stream()
                    .filter(application -> !leftOut.contains(application.student()))
                    .toList();
            return leftOut.isEmpty() && quotas.isEmpty() ? input : with(input, applications);
        }

        private SealedInput with(SealedInput input, List<SealedApplication> applications) {
            var all = new ArrayList<>(input.quotas());
            for (var quota : quotas) {
                all.removeIf(
                        other -> other.kind() == quota.kind() && other.code().equals(quota.code()));
                all.add(quota);
            }
            return new SealedInput(
                    input.call(),
                    input.epoch(),
                    input.definition(),
                    applications,
                    input.agreements(),
                    input.averages(),
                    all);
        }

        List<Assumption> assumptions() {
            var all = new ArrayList<>(ofCall);
            students.forEach(
                    (kind, byWhat) -> byWhat.forEach((what, touched) -> all.add(Assumption.of(kind, what, touched))));
            if (special > 0) {
                all.add(new Assumption(Assumption.Kind.UNDECIDED_DOCUMENT, "", special, List.of()));
            }
            return all;
        }

        private static String name(Cohort cohort) {
            return cohort.department().value() + " " + cohort.level() + " " + cohort.semester();
        }
    }
}
