package tr.edu.metu.ico.site;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Text;

/**
 * One call for those who think of applying.
 *
 * @param rules       what decides, by topic, in the announcement's order
 * @param advice      what the announcement says besides, by topic
 * @param documents   what can be uploaded
 * @param adjustments points added and deducted; they are not repeated among the rules
 * @param example     the score of a made-up student, computed by the rules of the call
 * @param news        valid news about the call, latest first
 * @param appliedForHere whether applications are sent in this system, where a later one replaces an earlier one
 *                       (reading A-45)
 */
public record CallPage(
        CallBanner banner,
        CallDates dates,
        Map<CallTopic, List<Statement>> rules,
        Map<CallTopic, List<Statement>> advice,
        List<Document> documents,
        Exams exams,
        List<Adjustment> adjustments,
        List<ScoreLine> example,
        List<NewsLine> news,
        boolean appliedForHere)
        implements PageOfCall {

    /**
     * A document that the call takes.
     *
     * @param formats such as {@code PDF}
     * @param points  what it brings when it proves a ground; 0 for any other document
     */
    public record Document(Text title, Need need, int points, List<String> formats, int megabytes) {}

    /** Who needs a document. */
    public enum Need {
        EVERYBODY("call.need.everybody"),
        /** Nobody without an English score is evaluated, and there is no other way to show one. */
        ENGLISH_SCORE("call.need.english"),
        /** As before, but a score on record does as well. */
        NO_SCORE_ON_RECORD("call.need.english-record"),
        POINTS("call.need.points"),
        IF_IT_APPLIES("call.need.if-it-applies");

        private final String word;

        Need(String word) {
            this.word = word;
        }

        /** The key of its sentence in the catalogue. */
        public String word() {
            return word;
        }
    }

    /**
     * English exams that count.
     *
     * @param oldestDay the first day of an exam that counts
     * @param newestDay the last
     * @param removed   exams that no longer count, and why
     * @param tables    equal scores, from the office's table in force
     */
    public record Exams(
            List<String> accepted,
            LocalDate oldestDay,
            LocalDate newestDay,
            List<RemovedExam> removed,
            List<EqualScores> tables) {}

    /** An exam that no longer counts. */
    public record RemovedExam(String name, Text reason) {}

    /**
     * Points added, or deducted when below 0.
     *
     * @param name of the ground
     */
    public record Adjustment(Text name, int points, Statement rule) {}

    /** The topics that have something to say, in the order of the page. */
    public List<CallTopic> topics() {
        return Arrays.stream(CallTopic.values()).filter(this::hasContent).toList();
    }

    private boolean hasContent(CallTopic topic) {
        return topic.framed() || rules.containsKey(topic) || advice.containsKey(topic);
    }

    /** What decides on this topic. */
    public List<Statement> rules(CallTopic topic) {
        return rules.getOrDefault(topic, List.of());
    }

    /** Everything that the announcement says on this topic, in the order of the page. */
    public List<Statement> statements(CallTopic topic) {
        return Stream.concat(rules(topic).stream(), advice(topic).stream()).toList();
    }

    /** Whether a sentence or a ground on this topic has a place in the announcement. */
    public boolean hasPlaces(CallTopic topic) {
        return !statements(topic).isEmpty() || topic == CallTopic.SCORE && !adjustments.isEmpty();
    }

    /** What the announcement says besides on this topic. */
    public List<Statement> advice(CallTopic topic) {
        return advice.getOrDefault(topic, List.of());
    }
}
