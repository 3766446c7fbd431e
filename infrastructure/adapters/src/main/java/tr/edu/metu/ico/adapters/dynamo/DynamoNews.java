package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.news.News;
import tr.edu.metu.ico.news.NewsId;
import tr.edu.metu.ico.news.NewsItem;
import tr.edu.metu.ico.trail.AuditTrail;
import tr.edu.metu.ico.trail.TrailEntry;

/** The news in the single table: the last version of each item in one list, and every version in a partition of the item. */
public final class DynamoNews implements News {

    private final Table table;

    public DynamoNews(Table table) {
        this.table = table;
    }

    @Override
    public Optional<NewsItem> find(NewsId id) {
        return table.get(OfficeKeys.news(id)).map(ItemReader.reading(NewsItem.class));
    }

    @Override
    public List<NewsItem> page(Optional<NewsId> before, int size) {
        return stored(before).limit(size).toList();
    }

    @Override
    public List<NewsItem> all() {
        return stored(Optional.empty()).toList();
    }

    private Stream<NewsItem> stored(Optional<NewsId> before) {
        var query = Query.of(Family.NEWS.partition()).lastFirst();
        return table.stream(before.map(id -> query.after(OfficeKeys.news(id).attributes()))
                        .orElse(query))
                .map(ItemReader.reading(NewsItem.class));
    }

    @Override
    public List<NewsItem> versions(NewsId id) {
        return table.stream(Query.of(OfficeKeys.newsVersions(id)))
                .map(ItemReader.reading(NewsItem.class))
                .toList();
    }

    @Override
    public boolean store(NewsItem next, TrailEntry entry) {
        var item = ItemWriter.item(OfficeKeys.news(next.id()), next);
        var version = ItemWriter.item(OfficeKeys.newsVersion(next.id(), next.version()), next);
        var before = next.version() == 1 ? Condition.absent() : Condition.number("version", next.version() - 1);
        return table.transact(List.of(
                        Write.put(item, before),
                        Write.put(version, Condition.absent()),
                        Write.put(TrailItem.from(AuditTrail.NEWS, entry))))
                .done();
    }
}
