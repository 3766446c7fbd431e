package tr.edu.metu.ico.functions.portal;

import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.DocumentSlot;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.portal.FormBody.ClaimBody;
import tr.edu.metu.ico.functions.portal.FormBody.SlotBody;
import tr.edu.metu.ico.rule.Bonus;
import tr.edu.metu.ico.rule.EligibilityRule.AcceptanceLetter;
import tr.edu.metu.ico.rule.LanguageRule.UploadedScore;

/** The grounds that can be claimed and the documents that are needed. */
final class FormDocuments {

    private FormDocuments() {}

    static List<ClaimBody> claims(CallDefinition definition) {
        return definition.bonuses().stream()
                .map(bonus -> claim(bonus, definition.slot(bonus.slot()).orElseThrow()))
                .toList();
    }

    private static ClaimBody claim(Bonus bonus, DocumentSlot slot) {
        return new ClaimBody(
                bonus.code(),
                TextBody.of(slot.title()),
                bonus.points(),
                bonus.slot(),
                slot.special(),
                List.copyOf(bonus.relations()),
                bonus.id().value(),
                TextBody.of(bonus.clause().statement()));
    }

    static List<SlotBody> slots(CallDefinition definition) {
        return definition.slots().stream().map(slot -> slot(definition, slot)).toList();
    }

    private static SlotBody slot(CallDefinition definition, DocumentSlot slot) {
        var claims = definition.bonuses().stream()
                .filter(bonus -> bonus.slot().equals(slot.code()))
                .map(Bonus::code)
                .toList();
        return new SlotBody(
                slot.code(),
                TextBody.of(slot.title()),
                slot.special(),
                List.copyOf(slot.contentTypes()),
                slot.maxBytes(),
                neededWhen(definition, slot.code(), claims),
                claims,
                help(definition, slot.code()));
    }

    private static String neededWhen(CallDefinition definition, String slot, List<String> claims) {
        if (definition.letterSlot().filter(slot::equals).isPresent()) {
            return "ALWAYS";
        }
        if (definition.languageSlots().contains(slot)) {
            return "UPLOADED_SCORE";
        }
        return claims.isEmpty() ? "OPTIONAL" : "CLAIM";
    }

    private static List<TextBody> help(CallDefinition definition, String slot) {
        var terms = definition.terms();
        var letters = terms.eligibility().letters().stream()
                .filter(rule -> rule.slot().equals(slot))
                .map(AcceptanceLetter::clause);
        var scores = terms.language().uploads().stream()
                .filter(rule -> rule.slot().equals(slot))
                .map(UploadedScore::clause);
        var grounds = definition.bonuses().stream()
                .filter(bonus -> bonus.slot().equals(slot))
                .map(Bonus::clause);
        return Stream.of(letters, scores, grounds)
                .flatMap(clauses -> clauses)
                .map(Clause::statement)
                .map(TextBody::of)
                .toList();
    }
}
