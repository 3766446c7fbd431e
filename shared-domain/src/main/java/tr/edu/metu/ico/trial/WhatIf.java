package tr.edu.metu.ico.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;

/** A call's inputs with some changed, to see the effect. */
public final class WhatIf {
    private final CallDefinition definition;
    private final Facts facts;
    private final Map<StudentNumber, SealedApplication> applications = new TreeMap<>();
    private final Map<UniversityId, Agreement> agreements = new TreeMap<>();
    private final Map<Cohort, CohortAverage> averages = new TreeMap<>();
    private final Map<String, Quota> quotas = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> changed = new HashSet<>();

    private WhatIf(CallDefinition definition, SealedInput input, Instant now) {
        this.definition = definition;
        facts = new Facts(definition, now);
        input.applications().forEach(one -> applications.put(one.student(), one));
        input.agreements().forEach(one -> agreements.put(one.university(), one));
        input.averages().forEach(one -> averages.put(one.cohort(), one));
        input.quotas().forEach(one -> quotas.put(key(one.kind(), one.code()), one));
    }

    /** The outcome of the changes: the changed input, or every problem; with problems the input must not be used. */
    public record Altered(SealedInput input, List<Problem> problems) {
        public Altered {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The input with the changes.
     *
     * @param definition the definition to apply, changed or not
     * @param document   digest of its document
     * @param now        the time of assumed decisions
     */
    public static Altered of(
            CallDefinition definition, Sha256 document, SealedInput input, List<Change> changes, Instant now) {
        var whatIf = new WhatIf(definition, input, now);
        changes.forEach(whatIf::take);
        var altered = new SealedInput(
                input.call(),
                input.epoch(),
                document,
                List.copyOf(whatIf.applications.values()),
                List.copyOf(whatIf.agreements.values()),
                List.copyOf(whatIf.averages.values()),
                List.copyOf(whatIf.quotas.values()));
        return new Altered(altered, whatIf.problems);
    }

    private void take(Change change) {
        if (!changed.add(target(change))) {
            refuse(
                    change.field(),
                    "CHANGED_TWICE",
                    "is changed by an earlier entry already",
                    "daha önceki bir satırda zaten değiştirildi");
            return;
        }
        switch (change) {
            case Change.Places places -> take(places);
            case Change.Capacity capacity -> {
                if (isKnown(capacity.field(), capacity.university())) {
                    take(capacity);
                }
            }
            case Change.NoAgreement(var field, var university) -> {
                if (isKnown(field, university)) {
                    agreements.remove(university);
                }
            }
            case Change.Average(var _, var average) -> averages.put(average.cohort(), average);
            case Change.Student student -> {
                if (isKnown(student.field(), student.student())) {
                    applications.compute(
                            student.student(), (_, application) -> facts.with(application, student, problems));
                }
            }
            case Change.Withdrawn(var field, var student) -> {
                if (isKnown(field, student)) {
                    applications.remove(student);
                }
            }
        }
    }

    private static String target(Change change) {
        return switch (change) {
            case Change.Places(var _, var kind, var code, var _) -> key(kind, code);
            case Change.Capacity(var _, var university, var pool, var _) ->
                "university " + university.value()
                        + pool.map(scope -> " " + scope).orElse("");
            case Change.NoAgreement(var _, var university) -> "university " + university.value();
            case Change.Average(var _, var average) -> average.cohort().toString();
            case Change.Student student -> "student " + student.student();
            case Change.Withdrawn(var _, var student) -> "student " + student;
        };
    }

    private void take(Change.Places change) {
        if (!counts(change.kind())) {
            refuse(
                    change.field() + ".kind",
                    "QUOTA_WITHOUT_EFFECT",
                    "no rule of this call asks for " + change.kind(),
                    "bu çağrının hiçbir kuralı " + change.kind() + " sayısını kullanmıyor");
        } else if (ofCountry(change.kind()) && agreements.values().stream().noneMatch(one -> in(change.code(), one))) {
            refuse(
                    change.field() + ".code",
                    "UNKNOWN_COUNTRY",
                    "there is no agreement in this country",
                    "bu ülkede anlaşma yok");
        } else if (change.places().isPresent()) {
            quotas.put(
                    key(change.kind(), change.code()),
                    new Quota(change.kind(), change.code(), change.places().getAsInt()));
        } else {
            quotas.remove(key(change.kind(), change.code()));
        }
    }

    private void take(Change.Capacity change) {
        var agreement = agreements.get(change.university());
        var meant = agreement.pools().stream()
                .filter(pool ->
                        change.pool().map(scope -> pool.scope().overlaps(scope)).orElse(agreement.inOnePool()))
                .toList();
        if (meant.size() != 1) {
            refuse(
                    change.field(),
                    "UNKNOWN_POOL",
                    "must name a level and a semester of one of the pools " + pools(agreement),
                    "şu kontenjanlardan birinin düzeyini ve dönemini belirtmeli: " + pools(agreement));
            return;
        }
        var pools = agreement.pools().stream()
                .map(pool -> meant.contains(pool) ? pool.withCapacity(change.capacity()) : pool)
                .toList();
        agreements.put(change.university(), agreement.withPools(pools));
    }

    private static String pools(Agreement agreement) {
        return agreement.pools().stream().map(pool -> pool.scope().toString()).collect(Collectors.joining(", "));
    }

    private boolean counts(Quota.Kind kind) {
        var placement = definition.terms().placement();
        var rules = switch (kind) {
            case GRANTS -> placement.grants();
            case COUNTRY_CAP -> placement.caps();
            case SEATS -> placement.ranked();
            case RESERVED -> placement.reserved();
        };
        return !rules.isEmpty();
    }

    private static boolean ofCountry(Quota.Kind kind) {
        return kind == Quota.Kind.GRANTS || kind == Quota.Kind.COUNTRY_CAP;
    }

    private static boolean in(String country, Agreement agreement) {
        return agreement.country().value().equals(country);
    }

    private boolean isKnown(String field, UniversityId university) {
        boolean known = agreements.containsKey(university);
        if (!known) {
            refuse(
                    field + ".university",
                    "UNKNOWN_UNIVERSITY",
                    "is not in the list of agreements",
                    "anlaşma listesinde yok");
        }
        return known;
    }

    private boolean isKnown(String field, StudentNumber student) {
        boolean known = applications.containsKey(student);
        if (!known) {
            refuse(
                    field + ".student",
                    "UNKNOWN_STUDENT",
                    "has no submitted application in this call",
                    "bu çağrıda gönderilmiş başvurusu yok");
        }
        return known;
    }

    private void refuse(String field, String code, String en, String tr) {
        problems.add(Problem.of(field, code, en, tr));
    }

    private static String key(Quota.Kind kind, String code) {
        return kind + " " + code;
    }
}
