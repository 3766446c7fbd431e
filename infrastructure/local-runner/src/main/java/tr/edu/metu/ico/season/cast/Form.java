package tr.edu.metu.ico.season.cast;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.world.Definition;
import tr.edu.metu.ico.season.world.Plan;
import tr.edu.metu.ico.season.world.Student;

/** The application form as a student fills it in. */
final class Form {
    private Form() {}

    static ObjectNode of(Student student, Definition definition) {
        return of(student, student.plan().wishes(), definition);
    }

    /** A first idea: only the last wish, to be edited later. */
    static ObjectNode firstIdea(Student student, Definition definition) {
        var wishes = student.plan().wishes();
        return of(student, wishes.subList(wishes.size() - 1, wishes.size()), definition);
    }

    static ObjectNode of(Student student, List<Plan.Wish> wishes, Definition definition) {
        var plan = student.plan();
        var form = Api.object();
        var choices = form.putArray("choices");
        wishes.forEach(
                wish -> choices.addObject().put("university", wish.university()).put("semester", wish.semester()));
        if (plan.language().byDocument()) {
            form.putObject("language")
                    .put("source", "UPLOAD")
                    .put("exam", definition.exam("TOEFL"))
                    .put("examDate", "2023-03-04");
        } else {
            form.putObject("language").put("source", "RECORD");
        }
        var claims = form.putArray("claims");
        plan.ground().ifPresent(ground -> {
            var claim = claims.addObject().put("code", ground.code());
            ground.relation().ifPresent(relation -> claim.put("relation", relation));
        });
        return form.put("continuesSameLevel", true).put("courseLoad", true);
    }
}
