package tr.edu.metu.ico.functions.grants;

import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.selection.MonthsCap;

/** The months that earlier mobilities have used up, by the imported records. */
final class UsedMonths {

    private final OfficeData officeData;

    UsedMonths(OfficeData officeData) {
        this.officeData = officeData;
    }

    /** Months used at the student's level; 0 where the call sets no limit. */
    int of(CallDefinition definition, Call call, StudentNumber student) {
        return definition.terms().eligibility().stays().months().stream()
                .findFirst()
                .flatMap(rule -> officeData
                        .applicant(call, student)
                        .map(applicant -> rule.maximum()
                                - MonthsCap.remaining(
                                        rule,
                                        applicant.history(),
                                        applicant.record().cohort().level())))
                .orElse(0);
    }
}
