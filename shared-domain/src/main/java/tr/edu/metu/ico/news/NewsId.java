package tr.edu.metu.ico.news;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The id of an item of news, such as {@code 2027-03-12-0a1b2c3d}: the day it was first written and eight hexadecimal
 * digits. It stands in addresses and feeds and never changes; ids are in the order of their days.
 */
public record NewsId(String value) implements Comparable<NewsId> {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8}");

    public NewsId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("an id of news looks like 2027-03-12-0a1b2c3d");
        }
    }

    /** @param digits eight hexadecimal digits that tell the items of one day apart */
    public static NewsId of(LocalDate day, String digits) {
        return new NewsId(day + "-" + digits);
    }

    @Override
    public int compareTo(NewsId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
