package tr.edu.metu.ico.functions.security;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who has access where, written by hand: one line per route, one column per person. */
final class AccessTable {

    /** The columns. */
    enum Somebody {
        /** Logged in, but in no group. */
        NOBODY,
        /** The student the path names. */
        OWN_STUDENT,
        OTHER_STUDENT,
        /** Coordinator of the department of the student the path names. */
        COORDINATOR,
        OTHER_COORDINATOR,
        /** Still in the group, but no longer in a department. */
        EX_COORDINATOR,
        /** Officer of the call the path names. */
        OFFICER,
        OTHER_OFFICER,
        /** The owner, with an access token instead of an ID token. */
        ACCESS_TOKEN,
        /** Another student whose token carries claims this system does not know, or knows of coordinators only. */
        FORGED
    }

    /** {@code yes} is any response except 401, 403 and 404. */
    private static final String TABLE = """
        route                                                                    | none own oth coo oco exc off oof acc for
        POST /calculator/{call}                                                  | yes  yes yes yes yes yes yes yes yes yes
        GET /letters/{code}                                                      | yes  yes yes yes yes yes yes yes yes yes
        POST /letters                                                            | yes  yes yes yes yes yes yes yes yes yes
        GET /me                                                                  | 403  yes yes yes yes yes yes yes 401 yes
        GET /calls                                                               | 403  yes yes yes yes yes yes yes 401 yes
        GET /calls/{call}                                                        | 403  yes yes yes yes yes yes yes 401 yes
        GET /calls/{call}/partners                                               | 403  yes yes yes yes yes yes yes 401 yes
        GET /calls/{call}/form                                                   | 403  yes yes yes yes yes yes yes 401 yes
        GET /calls/{call}/earlier-cut-offs                                       | 403  yes yes yes yes yes yes yes 401 yes
        PUT /calls/{call}                                                        | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/definition                                             | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/versions                                               | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/versions/{version}                                     | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/versions/{version}/difference                          | 403  403 403 403 403 403 yes 404 401 403
        POST /calls/{call}/cancellation                                          | 403  403 403 403 403 403 yes 404 401 403
        GET /call-origins                                                        | 403  403 403 403 403 403 yes yes 401 403
        POST /definition-checks                                                  | 403  403 403 403 403 403 yes yes 401 403
        POST /call-drafts                                                        | 403  403 403 403 403 403 yes yes 401 403
        GET /call-drafts                                                         | 403  403 403 403 403 403 yes yes 401 403
        GET /call-drafts/{draft}                                                 | 403  403 403 403 403 403 yes 404 401 403
        PUT /call-drafts/{draft}                                                 | 403  403 403 403 403 403 yes 404 401 403
        DELETE /call-drafts/{draft}                                              | 403  403 403 403 403 403 yes 404 401 403
        GET /call-drafts/{draft}/versions/{version}                              | 403  403 403 403 403 403 yes 404 401 403
        POST /call-drafts/{draft}/announcement                                   | 403  403 403 403 403 403 yes 404 401 403
        POST /calls/{call}/imports                                               | 403  403 403 403 403 403 yes 404 401 403
        POST /calls/{call}/imports/row-edits                                     | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/imports                                                | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/imports/{import}                                       | 403  403 403 403 403 403 yes 404 401 403
        POST /calls/{call}/imports/{import}/file-link                            | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/import-templates/{template}                            | 403  403 403 403 403 403 yes 404 401 403
        PUT /calls/{call}/imports/{import}/in-force                              | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/imports/{import}/difference                            | 403  403 403 403 403 403 yes 404 401 403
        POST /calls/{call}/imports/cohort-averages-from-records                  | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/applications                                           | 403  403 403 yes yes 404 yes 404 401 403
        GET /calls/{call}/applications/{student}                                 | 403  yes 404 yes 404 404 yes 404 401 404
        GET /calls/{call}/applications/{student}/eligibility                     | 403  yes 404 403 403 403 yes 404 401 404
        GET /calls/{call}/applications/{student}/facts                           | 403  yes 404 403 403 403 yes 404 401 404
        GET /calls/{call}/applications/{student}/submissions                     | 403  yes 404 403 403 403 yes 404 401 404
        GET /calls/{call}/applications/{student}/submissions/{version}           | 403  yes 404 403 403 403 yes 404 401 404
        PUT /calls/{call}/applications/{student}/draft                           | 403  yes 404 403 403 403 403 403 401 404
        DELETE /calls/{call}/applications/{student}/draft                        | 403  yes 404 403 403 403 403 403 401 404
        POST /calls/{call}/applications/{student}/submission                     | 403  yes 404 403 403 403 403 403 401 404
        DELETE /calls/{call}/applications/{student}/submission                   | 403  yes 404 403 403 403 403 403 401 404
        POST /calls/{call}/applications/{student}/documents                      | 403  yes 404 403 403 403 403 403 401 404
        GET /calls/{call}/applications/{student}/documents                       | 403  yes 404 403 403 403 yes 404 401 404
        POST /calls/{call}/applications/{student}/documents/{document}/link      | 403  yes 404 403 403 403 yes 404 401 404
        POST /calls/{call}/applications/{student}/documents/{document}/preview   | 403  yes 404 403 403 403 yes 404 401 404
        POST /calls/{call}/applications/{student}/petitions/documents            | 403  yes 404 403 403 403 403 403 401 404
        GET /calls/{call}/applications/{student}/petitions/documents             | 403  yes 404 403 403 403 yes 404 401 404
        POST /calls/{call}/applications/{student}/grant/documents                | 403  yes 404 403 403 403 403 403 401 404
        GET /calls/{call}/applications/{student}/grant/documents                 | 403  yes 404 403 403 403 yes 404 401 404
        PUT /calls/{call}/applications/{student}/review                          | 403  403 403 yes 404 404 403 403 401 403
        GET /calls/{call}/applications/{student}/comments                        | 403  403 403 yes 404 404 yes 404 401 403
        POST /calls/{call}/applications/{student}/comments                       | 403  403 403 yes 404 404 yes 404 401 403
        POST /calls/{call}/review-previews                                       | 403  403 403 yes yes yes 403 403 401 403
        POST /calls/{call}/review-batches                                        | 403  403 403 yes yes yes 403 403 401 403
        POST /calls/{call}/verdict-previews                                      | 403  403 403 403 403 403 yes 404 401 403
        POST /calls/{call}/verdict-batches                                       | 403  403 403 403 403 403 yes 404 401 403
        POST /calls/{call}/applications/{student}/documents/{document}/opening   | 403  403 403 403 403 403 yes 404 401 403
        PUT /calls/{call}/applications/{student}/documents/{document}/verdict    | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/applications/{student}/petitions                       | 403  yes 404 403 403 403 yes 404 401 404
        POST /calls/{call}/applications/{student}/petitions                      | 403  yes 404 403 403 403 403 403 401 404
        POST /calls/{call}/applications/{student}/rulings                        | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/work/documents                                         | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/work/applications                                      | 403  403 403 yes yes 404 yes 404 401 403
        GET /calls/{call}/application-list                                       | 403  403 403 yes yes 404 yes 404 401 403
        POST /calls/{call}/application-search                                    | 403  403 403 yes yes yes yes 404 401 403
        GET /calls/{call}/dashboard                                              | 403  403 403 yes yes 404 yes 404 401 403
        GET /calls/{call}/officers                                               | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/applications/{student}/history                         | 403  403 403 yes 404 404 yes 404 401 403
        GET /calls/{call}/applications/{student}/documents/{document}/history    | 403  403 403 404 404 404 yes 404 401 403
        GET /calls/{call}/document-list                                          | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/seal-blockers                                          | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/score-proposal                                         | 403  403 403 403 403 403 yes 404 401 403
        POST /calls/{call}/review-closing                                        | 403  403 403 403 403 403 yes 404 401 403
        POST /calls/{call}/trials                                                | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/trials                                                 | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/trials/{trial}                                         | 403  403 403 403 403 403 yes 404 401 403
        DELETE /calls/{call}/trials/{trial}                                      | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/trials/{trial}/rows                                    | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/comparisons                                            | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/runs                                                   | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/runs/{run}                                             | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/runs/{run}/findings                                    | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/runs/{run}/rows                                        | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/notice-preview                                         | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/publications                                           | 403  403 403 403 403 403 yes 404 401 403
        POST /calls/{call}/publication-proposal                                  | 403  403 403 403 403 403 yes 404 401 403
        POST /calls/{call}/publication-proposal/renewal                          | 403  403 403 403 403 403 yes 404 401 403
        DELETE /calls/{call}/publication-proposal                                | 403  403 403 403 403 403 yes 404 401 403
        POST /calls/{call}/publication-approval                                  | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/objections                                             | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/applications/{student}/objection                       | 403  yes 404 403 403 403 yes 404 401 404
        POST /calls/{call}/applications/{student}/objection                      | 403  yes 404 403 403 403 403 403 401 404
        PUT /calls/{call}/applications/{student}/objection/answer                | 403  403 403 403 403 403 yes 404 401 403
        POST /calls/{call}/erratum                                               | 403  403 403 403 403 403 yes 404 401 403
        DELETE /calls/{call}/erratum                                             | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/applications/{student}/result                          | 403  yes 404 403 403 403 yes 404 401 404
        POST /calls/{call}/applications/{student}/letters                        | 403  yes 404 403 403 403 yes 404 401 404
        GET /calls/{call}/applications/{student}/letters                         | 403  yes 404 403 403 403 yes 404 401 404
        POST /calls/{call}/applications/{student}/letters/{letter}/revocation    | 403  403 403 403 403 403 yes 404 401 403
        POST /calls/{call}/applications/{student}/letters/{letter}/reissue       | 403  403 403 403 403 403 yes 404 401 403
        POST /calls/{call}/result-file-link                                      | 403  403 403 403 403 403 yes 404 401 403
        POST /calls/{call}/files                                                 | 403  403 403 yes yes yes yes 404 401 403
        GET /calls/{call}/files/{file}                                           | 403  403 403 404 404 404 yes 404 401 403
        POST /calls/{call}/files/{file}/link                                     | 403  403 403 404 404 404 yes 404 401 403
        POST /calls/{call}/applications/{student}/withdrawal                     | 403  yes 404 403 403 403 403 403 401 404
        PUT /calls/{call}/applications/{student}/withdrawal/force-majeure        | 403  403 403 403 403 403 yes 404 401 403
        GET /deputies                                                            | 403  403 403 yes yes yes yes yes 401 403
        POST /deputies                                                           | 403  403 403 yes yes yes 403 403 401 403
        DELETE /deputies/{deputyship}                                            | 403  403 403 yes 404 404 yes yes 401 403
        GET /officers                                                            | 403  403 403 403 403 403 yes yes 401 403
        GET /ledger/{student}                                                    | 403  403 403 403 403 403 yes yes 401 403
        POST /ledger/{student}                                                   | 403  403 403 403 403 403 yes yes 401 403
        POST /calls/{call}/trail-export                                          | 403  403 403 403 403 403 yes 404 401 403
        POST /ledger-trail-export                                                | 403  403 403 403 403 403 yes yes 401 403
        POST /news-trail-export                                                  | 403  403 403 403 403 403 yes yes 401 403
        POST /privacy-trail-export                                               | 403  403 403 403 403 403 yes yes 401 403
        POST /own-data                                                           | 403  yes yes 403 403 403 403 403 401 yes
        GET /calls/{call}/retention                                              | 403  403 403 403 403 403 yes 404 401 403
        GET /erasures/{student}                                                  | 403  403 403 403 403 403 yes yes 401 403
        POST /erasures/{student}                                                 | 403  403 403 403 403 403 yes yes 401 403
        GET /news                                                                | 403  403 403 403 403 403 yes yes 401 403
        POST /news                                                               | 403  403 403 403 403 403 yes yes 401 403
        GET /news/{news}                                                         | 403  403 403 403 403 403 yes yes 401 403
        PUT /news/{news}                                                         | 403  403 403 403 403 403 yes yes 401 403
        GET /news/{news}/versions                                                | 403  403 403 403 403 403 yes yes 401 403
        GET /news/{news}/versions/{version}                                      | 403  403 403 403 403 403 yes yes 401 403
        POST /news/{news}/publication                                            | 403  403 403 403 403 403 yes yes 401 403
        POST /news/{news}/withdrawal                                             | 403  403 403 403 403 403 yes yes 401 403
        POST /news-attachments                                                   | 403  403 403 403 403 403 yes yes 401 403
        POST /news/{news}/attachments/{attachment}/link                          | 403  403 403 403 403 403 yes yes 401 403
        GET /calls/{call}/grants                                                 | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/applications/{student}/grant                           | 403  yes 404 403 403 403 yes 404 401 404
        PUT /calls/{call}/applications/{student}/grant                           | 403  403 403 403 403 403 yes 404 401 403
        POST /calls/{call}/grant-transfers                                       | 403  403 403 403 403 403 yes 404 401 403
        PUT /calls/{call}/top-up-basis                                           | 403  403 403 403 403 403 yes 404 401 403
        GET /me/messages                                                         | 403  yes yes yes yes yes yes yes 401 yes
        GET /calls/{call}/applications/{student}/messages                        | 403  yes 404 403 403 403 403 403 401 404
        GET /calls/{call}/notices                                                | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/notice-counts                                          | 403  403 403 403 403 403 yes 404 401 403
        POST /calls/{call}/notices/{notice}/again                                | 403  403 403 403 403 403 yes 404 401 403
        POST /calls/{call}/notices/{notice}/closure                              | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/figures                                                | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/mobilities                                             | 403  403 403 403 403 403 yes 404 401 403
        GET /calls/{call}/applications/{student}/mobility                        | 403  403 403 403 403 403 yes 404 401 403
        PUT /calls/{call}/applications/{student}/mobility                        | 403  403 403 403 403 403 yes 404 401 403
        POST /calls/{call}/nominations                                           | 403  403 403 403 403 403 yes 404 401 403
        """;

    private AccessTable() {}

    /** The expected response of every route for everyone. */
    static Map<String, Map<Somebody, String>> read() {
        var table = new LinkedHashMap<String, Map<Somebody, String>>();
        TABLE.lines().skip(1).forEach(line -> {
            var parts = line.split("\\|");
            var cells = new EnumMap<Somebody, String>(Somebody.class);
            var words = parts[1].strip().split(" +");
            for (var somebody : Somebody.values()) {
                cells.put(somebody, words[somebody.ordinal()]);
            }
            if (table.put(parts[0].strip(), cells) != null || words.length != Somebody.values().length) {
                throw new IllegalStateException("a line too many, or of another length: " + line);
            }
        });
        return table;
    }
}
