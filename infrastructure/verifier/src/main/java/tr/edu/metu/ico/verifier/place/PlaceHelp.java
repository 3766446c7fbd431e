package tr.edu.metu.ico.verifier.place;

/** The {@code --help} text of {@code place}. */
final class PlaceHelp {
    static final String TEXT = """
        place INSTANCE [--summary]
            Places the applicants of a market by applicant-proposing deferred acceptance and checks the placement.
            INSTANCE is a JSON file:
              {"applicants":[{"id","score"?,"choices":[...],"scoreAt":{programme:score}?,"citizenship"?,"reserved"?,
                              "wantsGrant"?,"component"?,"language"?,"cgpa"?}],
               "programmes":[{"id","capacity","country"?,"priority":[ids]?,"reservedSeats"?}],
               "tieBreak":"INPUT_ORDER"|"CHAIN"?,"call"?,"citizenshipDeduction"?,
               "reserveOrder":"RESERVE_FIRST"|"OPEN_FIRST"|"SEPARATE"?,"reserveFallback":"BOTH_WAYS"|"TO_OPEN"?,
               "countryGrants":{country:n}?}
            or a folder with
              instance.json   the options from tieBreak on
              programmes.csv  id,capacity,country
              applicants.csv  id,score,citizenship,c1,...,cN
            The header lines must be these. In the folder c1..cN hold the ids of programmes, the most wanted first, and
            citizenship a country as in programmes.csv; there -1 or an empty cell means none. Files are UTF-8.
            Scores are decimal numbers, as text or as JSON numbers, with at most 9 digits before and 9 after the point.
            scoreAt replaces score at a programme. citizenshipDeduction is taken off at programmes in their own country,
            off scoreAt too. priority replaces the score: its order is strict, who is missing from it is refused there.
            A choice of an unknown programme is passed over, and so is a programme named again; both are warned of on
            standard error, the first ten one by one.
            Equal scores: INPUT_ORDER prefers who stands first in the file; CHAIN, the default, the higher component,
            then language, then cgpa (who has none comes after those who have), then the smaller lot: SHA-256 of call,
            a slash and the id of the applicant.
            Reserved seats are for applicants with "reserved". RESERVE_FIRST (default): the best of them take the
            reserved seats, the next compete for the open ones. OPEN_FIRST: the best of all take the open seats, the
            next of the group the reserved ones. SEPARATE: the group only sits in reserved seats and the others only
            in open ones, at every programme. Vacant seats: BOTH_WAYS (default) gives those of either kind to the
            other group, TO_OPEN only vacant reserved seats to the others.
            Grants: in each country of countryGrants those placed there who want one, by the score that counted there.
            Answer: {"placement":{id:programme|null},"grant":{id:"GRANT"|"ZERO_GRANT"|null},
                     "seat":{id:"RESERVED"|"OPEN"|null},"cutOff":{programme:score|null}}
            cutOff is the score that counted for the last one placed, as it was written; null where nobody is placed or
            a priority list decides. grant is null for the unplaced, and for all without countryGrants.
            --summary answers counts, processor time in milliseconds (cpuMillis of the work on all processors,
            virtualMachineMillis of compiling and collecting garbage beside it), the largest resident memory and a hash: FNV-1a of 64 bits over a little-endian number of 32 bits per applicant in the order of
            the file, the row of the programme counted from 1, or 0 for none.
            The placement is always checked; what does not hold stands on standard error.
        """;

    private PlaceHelp() {}
}
