package tr.edu.metu.ico.adapters.dynamo;

import java.time.LocalDate;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.petition.Effect;
import tr.edu.metu.ico.petition.Ruling;

/** A ruling of the office as an item. */
final class RulingItem {

    private static final String EXAM_ABSENCE = "EXAM_ABSENCE";
    private static final String INTERNATIONAL = "INTERNATIONAL";
    private static final String COURSE_LOAD = "COURSE_LOAD";
    private static final String SAME_LEVEL = "SAME_LEVEL";
    private static final String TAKES_BACK = "TAKES_BACK";

    private RulingItem() {}

    static Map<String, AttributeValue> from(Ruling ruling) {
        return ItemWriter.item(ItemKey.ruling(ruling.call(), ruling.student(), ruling.number()))
                .text("call", ruling.call())
                .text("student", ruling.student())
                .number("number", ruling.number())
                .instant("at", ruling.at())
                .text("by", ruling.by())
                .text("rule", ruling.rule())
                .text("reason", ruling.reason())
                .part("effect", effect(ruling.effect()))
                .done();
    }

    static Ruling read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new Ruling(
                new CallId(item.text("call")),
                new StudentNumber(item.text("student")),
                item.smallNumber("number"),
                item.instant("at"),
                item.text("by"),
                new RuleId(item.text("rule")),
                item.text("reason"),
                effect(item.part("effect")));
    }

    private static ItemWriter effect(Effect effect) {
        return switch (effect) {
            case Effect.ExamAbsence(var exam, var day, var accepted, var petition) ->
                ItemWriter.part()
                        .text("kind", EXAM_ABSENCE)
                        .text("exam", exam)
                        .text("day", day)
                        .flag("accepted", accepted)
                        .number("petition", petition);
            case Effect.International(var international) ->
                ItemWriter.part().text("kind", INTERNATIONAL).flag("international", international);
            case Effect.CourseLoad(var sufficient) ->
                ItemWriter.part().text("kind", COURSE_LOAD).flag("sufficient", sufficient);
            case Effect.SameLevel(var continues) ->
                ItemWriter.part().text("kind", SAME_LEVEL).flag("continues", continues);
            case Effect.TakesBack(var ruling) ->
                ItemWriter.part().text("kind", TAKES_BACK).number("ruling", ruling);
        };
    }

    private static Effect effect(ItemReader effect) {
        return switch (effect.text("kind")) {
            case EXAM_ABSENCE ->
                new Effect.ExamAbsence(
                        effect.text("exam"),
                        LocalDate.parse(effect.text("day")),
                        effect.flag("accepted"),
                        effect.smallNumber("petition"));
            case INTERNATIONAL -> new Effect.International(effect.flag("international"));
            case COURSE_LOAD -> new Effect.CourseLoad(effect.flag("sufficient"));
            case SAME_LEVEL -> new Effect.SameLevel(effect.flag("continues"));
            case TAKES_BACK -> new Effect.TakesBack(effect.smallNumber("ruling"));
            default -> throw new IllegalStateException("a ruling of an unknown kind is stored");
        };
    }
}
