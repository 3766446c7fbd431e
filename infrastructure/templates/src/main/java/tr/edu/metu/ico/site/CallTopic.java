package tr.edu.metu.ico.site;

/** The questions a student asks about a call, in the order of the page. */
public enum CallTopic {
    ELIGIBILITY("may-i-apply", "call.topic.eligibility"),
    DATES("dates", "call.topic.dates"),
    HOW_TO_APPLY("how-to-apply", "call.topic.how-to-apply"),
    DOCUMENTS("documents", "call.topic.documents"),
    ENGLISH("english", "call.topic.english"),
    CHOICES("choices", "call.topic.choices"),
    SCORE("score", "call.topic.score"),
    PLACEMENT("placement", "call.topic.placement"),
    AFTERWARDS("afterwards", "call.topic.afterwards"),
    MONEY("money", "call.topic.money"),
    MORE("more", "call.topic.more");

    private final String anchor;
    private final String word;

    CallTopic(String anchor, String word) {
        this.anchor = anchor;
        this.word = word;
    }

    /** The id of its heading, the same in both languages, so that a link survives the switch. */
    public String anchor() {
        return anchor;
    }

    /** The key of its heading in the catalogue. */
    public String word() {
        return word;
    }

    /** Whether the page explains this topic with more than the announcement's sentences. */
    public boolean framed() {
        return switch (this) {
            case DATES, DOCUMENTS, ENGLISH, SCORE, AFTERWARDS -> true;
            case ELIGIBILITY, HOW_TO_APPLY, CHOICES, PLACEMENT, MONEY, MORE -> false;
        };
    }
}
