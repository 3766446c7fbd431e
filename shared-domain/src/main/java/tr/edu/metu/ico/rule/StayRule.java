package tr.edu.metu.ico.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.Parameter;

/** How long, how often and where a student may go. */
public sealed interface StayRule extends EligibilityRule {

    /**
     * At most this many months of mobility at one study level, over all these programmes.
     *
     * @param maximum months
     * @param limits  what the limit applies to (ICM24-ELIG-9, DOC23-ELIG-6)
     */
    record MonthsPerLevel(Clause clause, int maximum, Set<String> programmes, Limits limits) implements StayRule {

        /** What a limit of months applies to. */
        public enum Limits {
            /** Taking part; the requested months count too. */
            PARTICIPATION,
            /** Grants only; taking part without one remains possible and uses no months. */
            GRANTS
        }

        public MonthsPerLevel {
            Parameter.between("maximum", maximum, 1, 120);
            Parameter.each("programmes", programmes, Parameter::programme);
            Parameter.atLeastOne("programmes", programmes);
            programmes = Collections.unmodifiableSortedSet(new TreeSet<>(programmes));
        }

        /** A limit on taking part at all. */
        public MonthsPerLevel(Clause clause, int maximum, Set<String> programmes) {
            this(clause, maximum, programmes, Limits.PARTICIPATION);
        }
    }

    /**
     * The number of days of activity, limits included; how many of them are paid is a rule on grants (reading A-27).
     */
    record StayDays(Clause clause, int minimum, int maximum) implements StayRule {
        public StayDays {
            Parameter.between("minimum", minimum, 1, 366);
            Parameter.between("maximum", maximum, minimum, 366);
        }
    }

    /** The last day of activity must be before this day (reading A-34). */
    record ActivityEndsBefore(Clause clause, LocalDate day) implements StayRule {}

    /** The first day of activity must be this day or later: nobody leaves before being selected (reading A-53). */
    record ActivityBeginsFrom(Clause clause, LocalDate day) implements StayRule {}

    /**
     * Hosts may be in these countries; several such lists add up, and a country in two lists counts once (reading A-35).
     */
    record EligibleCountries(Clause clause, String group, Set<CountryCode> countries) implements StayRule {
        public EligibleCountries {
            Fault.unless(
                    !group.isBlank(),
                    "group",
                    "group must not be blank. Name the group of countries.",
                    "group boş olamaz. Ülke grubunun adını yazın.");
            Parameter.atLeastOne("countries", countries);
            countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
        }
    }

    /** The rules of a call on stays, by kind. */
    record Terms(
            List<StayRule> all,
            List<MonthsPerLevel> months,
            List<StayDays> days,
            List<ActivityEndsBefore> ends,
            List<ActivityBeginsFrom> begins,
            List<EligibleCountries> countries) {

        static Terms of(List<StayRule> rules) {
            var months = new ArrayList<MonthsPerLevel>();
            var days = new ArrayList<StayDays>();
            var ends = new ArrayList<ActivityEndsBefore>();
            var begins = new ArrayList<ActivityBeginsFrom>();
            var countries = new ArrayList<EligibleCountries>();
            for (var rule : rules) {
                switch (rule) {
                    case MonthsPerLevel found -> months.add(found);
                    case StayDays found -> days.add(found);
                    case ActivityEndsBefore found -> ends.add(found);
                    case ActivityBeginsFrom found -> begins.add(found);
                    case EligibleCountries found -> countries.add(found);
                }
            }
            return new Terms(
                    List.copyOf(rules),
                    List.copyOf(months),
                    List.copyOf(days),
                    List.copyOf(ends),
                    List.copyOf(begins),
                    List.copyOf(countries));
        }
    }
}
