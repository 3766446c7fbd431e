package tr.edu.metu.ico.season.cast;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.world.Definition;
import tr.edu.metu.ico.season.world.English;
import tr.edu.metu.ico.season.world.Plan;
import tr.edu.metu.ico.season.world.PlannedStay;
import tr.edu.metu.ico.season.world.Student;

/** The application form as a student fills it in. */
final class Form {
    private Form() {}

    static ObjectNode of(Student student, Definition definition) {
        return of(student, student.plan().choices(), definition);
    }

    /** A first version: only the last wish, to be edited later. */
    static ObjectNode firstIdea(Student student, Definition definition) {
        var planned = student.plan().choices();
        return of(
                student, planned.isEmpty() ? planned : planned.subList(planned.size() - 1, planned.size()), definition);
    }

    static ObjectNode of(Student student, List<Plan.PlannedChoice> planned, Definition definition) {
        var plan = student.plan();
        var form = Api.object();
        var choices = form.putArray("choices");
        planned.forEach(choice ->
                choices.addObject().put("university", choice.university()).put("semester", choice.semester()));
        var language =
                form.putObject("language").put("source", plan.english().source().name());
        if (plan.english().source() == English.Source.UPLOAD) {
            language.put("exam", definition.exam("TOEFL")).put("examDate", "2023-03-04");
        }
        var claims = form.putArray("claims");
        plan.ground().ifPresent(ground -> {
            var claim = claims.addObject().put("code", ground.code());
            ground.relation().ifPresent(relation -> claim.put("relation", relation));
        });
        stay(form, plan.abroad());
        return form.put("continuesSameLevel", true).put("courseLoad", true);
    }

    private static void stay(ObjectNode form, PlannedStay abroad) {
        abroad.months()
                .ifPresent(months -> form.put("wantsGrant", abroad.wantsGrant())
                        .putObject("stay")
                        .put("kind", "MONTHS")
                        .put("months", months));
        abroad.traineeship()
                .ifPresent(stay -> form.put("wantsGrant", abroad.wantsGrant())
                        .put("withoutGrantIfNoneLeft", abroad.goesWithout())
                        .putObject("stay")
                        .put("kind", "TRAINEESHIP")
                        .put("host", stay.host())
                        .put("country", stay.country())
                        .put("firstDay", stay.firstDay())
                        .put("lastDay", stay.lastDay()));
    }
}
