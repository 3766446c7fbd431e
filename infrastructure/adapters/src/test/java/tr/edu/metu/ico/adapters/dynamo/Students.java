package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tr.edu.metu.ico.applicant.StudentNumber;

/** Student numbers for tests that need many. */
final class Students {

    /** One student in each of the sixteen shards. */
    static final List<StudentNumber> OF_EVERY_SHARD = ofEveryShard();

    private Students() {}

    /** Students 2000000, 2000001 and so on. */
    static List<StudentNumber> first(int count) {
        return IntStream.range(0, count).mapToObj(Students::number).toList();
    }

    private static StudentNumber number(int index) {
        return new StudentNumber(String.format(Locale.ROOT, "%07d", 2_000_000 + index));
    }

    private static List<StudentNumber> ofEveryShard() {
        var byShard = new TreeMap<String, StudentNumber>();
        for (int index = 0; byShard.size() < ItemKey.SHARDS.size(); index++) {
            byShard.putIfAbsent(ItemKey.shard(number(index).value()), number(index));
        }
        return List.copyOf(byShard.values());
    }
}
