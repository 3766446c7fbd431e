package tr.edu.metu.ico.submission;

import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.selection.Candidacy;
import tr.edu.metu.ico.selection.EligibilityCheck;
import tr.edu.metu.ico.selection.English;
import tr.edu.metu.ico.selection.Evidence;
import tr.edu.metu.ico.selection.Judgement;
import tr.edu.metu.ico.submission.Outlook.Line;

/** The conditions of a call that concern the student and are met. */
final class MetConditions {
    private MetConditions() {}

    static List<Line> of(CallDefinition d, Candidacy candidacy) {
        return EligibilityCheck.met(d, candidacy).map(Line::met).toList();
    }

    static List<Line> of(CallDefinition d, SealedApplication application) {
        var met = new ArrayList<>(of(d, Candidacy.of(application)));
        if (English.score(d, application).isPresent()) {
            met.add(line("language", d.languageRequired().clause()));
        }
        d.terms().review().departmental().stream()
                .findFirst()
                .filter(_ -> Judgement.refusal(d, application).isEmpty())
                .ifPresent(rule -> met.add(line("review", rule.clause())));
        Evidence.proven(d, application)
                .forEach(bonus -> met.add(line(ApplicationFaults.field(application, bonus), bonus.clause())));
        return met;
    }

    private static Line line(String field, Clause clause) {
        return Line.met(Problem.of(field, "MET", clause));
    }
}
