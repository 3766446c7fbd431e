package tr.edu.metu.ico.adapters.json.definition;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import tr.edu.metu.ico.announcement.PossibleYears;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.CalendarDate;

/** Reads a calendar: times as the announcement states them, in its zone. */
final class CalendarJson {
    private CalendarJson() {}

    static Calendar read(DefinitionFields fields) {
        var zone = fields.parsed(
                "zone",
                ZoneId::of,
                new Text(
                        "must be a time zone such as Europe/Istanbul",
                        "Europe/Istanbul gibi bir saat dilimi olmalıdır"));
        var drain = fields.parsed(
                "drain", Duration::parse, new Text("must be a duration such as PT5M", "PT5M gibi bir süre olmalıdır"));
        var dates = new EnumMap<CalendarDate, Instant>(CalendarDate.class);
        for (var date : CalendarDate.values()) {
            dates.put(date, date(fields, date, zone));
        }
        var calendar = fields.made(() -> Calendar.of(zone, drain, dates));
        fields.nothingElse();
        return calendar;
    }

    private static Instant date(DefinitionFields fields, CalendarDate date, ZoneId zone) {
        return date.required()
                ? instant(fields, date.field(), zone)
                : fields.ifThere(date.field(), name -> instant(fields, name, zone))
                        .orElse(null);
    }

    /** A local time that occurs exactly once in the zone. */
    private static Instant instant(DefinitionFields fields, String name, ZoneId zone) {
        var local = fields.parsed(
                name,
                PossibleYears::time,
                new Text(
                        "must be a local time such as 2023-11-30T17:00, in a year " + PossibleYears.RANGE.en(),
                        "2023-11-30T17:00 gibi, yılı " + PossibleYears.RANGE.tr() + " bir yerel saat olmalıdır"));
        if (local == null || zone == null) {
            return null;
        }
        if (zone.getRules().getValidOffsets(local).size() != 1) {
            fields.note(
                    fields.at(name),
                    "INVALID_VALUE",
                    name + ": the clocks of " + zone + " do not show " + local + " exactly once. Choose another time.",
                    name + ": " + zone + " saatine göre " + local + " tam bir kez yaşanmıyor. Başka bir saat seçin.");
            return null;
        }
        return local.atZone(zone).toInstant();
    }
}
