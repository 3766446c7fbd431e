package tr.edu.metu.ico.functions.mobility;

import java.time.LocalDate;
import java.util.Optional;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.refusal.Problems;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.mobility.ActualStay;
import tr.edu.metu.ico.mobility.HostRefusal;
import tr.edu.metu.ico.mobility.MobilityStatus;
import tr.edu.metu.ico.mobility.StatusCorrection;

/**
 * The next step of a mobility, or a correction.
 *
 * @param refusal    why the host refused; with {@code REFUSED} only
 * @param completion how long the stay was; with {@code COMPLETED} only
 * @param correction why what is recorded is wrong; needed for every step that is not the usual next one
 */
record MobilityRequest(
        String status,
        Optional<String> refusal,
        Optional<CompletionBody> completion,
        Optional<CorrectionBody> correction) {

    /** The first and the last day of the stay, both included, or whole months where the host confirmed no dates. */
    record CompletionBody(Optional<String> from, Optional<String> until, Optional<Integer> months) {

        static CompletionBody of(ActualStay stay) {
            return switch (stay) {
                case ActualStay.Dates(var from, var until) ->
                    new CompletionBody(Optional.of(from.toString()), Optional.of(until.toString()), Optional.empty());
                case ActualStay.Months(var months) ->
                    new CompletionBody(Optional.empty(), Optional.empty(), Optional.of(months));
            };
        }

        private ActualStay stay() {
            if (months.isPresent() == (from.isPresent() || until.isPresent())) {
                throw Refusal.malformed(
                        "completion",
                        "Give either the first and the last day, or whole months.",
                        "Ya ilk ve son günü ya da tam ay sayısını yazın.");
            }
            return months.isPresent() ? months(months.get()) : dates();
        }

        private static ActualStay months(int months) {
            return BodyFields.parsed(
                    "completion.months",
                    () -> new ActualStay.Months(months),
                    "The stay must be 1 to " + ActualStay.MOST_MONTHS + " months long.",
                    "Hareketlilik 1 ile " + ActualStay.MOST_MONTHS + " ay arasında olmalıdır.");
        }

        private ActualStay dates() {
            var problems = new Problems();
            var begin = problems.read(() -> day("completion.from", from));
            var end = problems.read(() -> day("completion.until", until));
            problems.refuse();
            var first = begin.orElseThrow();
            var last = end.orElseThrow();
            return BodyFields.parsed(
                    "completion.until",
                    () -> new ActualStay.Dates(first, last),
                    "The last day must not be before the first, and the stay at most " + ActualStay.MOST_MONTHS
                            + " months long.",
                    "Son gün ilk günden önce olamaz ve hareketlilik en çok " + ActualStay.MOST_MONTHS
                            + " ay sürebilir.");
        }

        private static LocalDate day(String field, Optional<String> day) {
            return BodyFields.day(field, BodyFields.required(field, day));
        }
    }

    /** Why a status is corrected; the reason is for officers only. */
    record CorrectionBody(String code, String reason) {

        static CorrectionBody of(StatusCorrection correction) {
            return new CorrectionBody(correction.code().name(), correction.reason());
        }

        private StatusCorrection correction() {
            return new StatusCorrection(
                    BodyFields.oneOf("correction.code", StatusCorrection.Code.class, code),
                    BodyFields.text("correction.reason", reason, StatusCorrection.LONGEST_REASON));
        }
    }

    MobilityStatus asStatus() {
        var code = BodyFields.oneOf("status", MobilityStatus.Code.class, status);
        requireOnlyWith(code, MobilityStatus.Code.REFUSED, "refusal", refusal.isPresent());
        requireOnlyWith(code, MobilityStatus.Code.COMPLETED, "completion", completion.isPresent());
        return switch (code) {
            case PLACED -> MobilityStatus.PLACED;
            case NOMINATED -> new MobilityStatus.Nominated();
            case ACCEPTED -> new MobilityStatus.Accepted();
            case REFUSED ->
                new MobilityStatus.Refused(BodyFields.oneOf("refusal", HostRefusal.class, refusal.orElseThrow()));
            case COMPLETED ->
                new MobilityStatus.Completed(completion.orElseThrow().stay());
        };
    }

    Optional<StatusCorrection> asCorrection() {
        return correction.map(CorrectionBody::correction);
    }

    private static void requireOnlyWith(
            MobilityStatus.Code sent, MobilityStatus.Code needing, String field, boolean there) {
        if (there != (sent == needing)) {
            throw Refusal.malformed(
                    field,
                    "This must be given with the status " + needing + " and with no other.",
                    "Bu, yalnızca ve her zaman " + needing + " durumuyla verilmelidir.");
        }
    }
}
