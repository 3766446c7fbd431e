package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.PoolTerms;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;

/**
 * A sealed agreement as canonical JSON. The places of a university with one pool are written beside its name, as they were
 * before pools existed; several pools are a list.
 */
final class AgreementJson {

    private AgreementJson() {}

    static JsonNode from(Agreement agreement) {
        var node = Canonical.object()
                .put("university", agreement.university().value())
                .put("name", agreement.name())
                .put("country", agreement.country().value());
        if (agreement.inOnePool()) {
            put(node, agreement.pools().getFirst());
        } else {
            Canonical.list(node, "pools", agreement.pools(), pool -> put(Canonical.object(), pool));
        }
        return node.put("phdOnly", agreement.phdOnly());
    }

    private static ObjectNode put(ObjectNode node, Pool pool) {
        node.put("capacity", pool.capacity());
        put(node, pool.scope());
        Canonical.texts(node, "departments", pool.departments());
        var minimum = pool.terms().hostMinimum().map(BigDecimal::toPlainString);
        Canonical.perhaps(node, "hostMinimum", minimum, Canonical::text);
        return node;
    }

    /** Whose places are in a pool. */
    static ObjectNode put(ObjectNode node, PoolScope scope) {
        Canonical.texts(node, "levels", scope.levels());
        Canonical.texts(node, "semesters", scope.semesters());
        return node;
    }

    static Agreement read(StoredFields agreement) {
        return new Agreement(
                new UniversityId(agreement.text("university")),
                agreement.text("name"),
                new CountryCode(agreement.text("country")),
                agreement.yes("phdOnly"),
                Optional.empty(),
                agreement.has("pools") ? agreement.objects("pools", AgreementJson::pool) : List.of(pool(agreement)));
    }

    private static Pool pool(StoredFields pool) {
        return new Pool(
                scope(pool),
                Set.copyOf(pool.texts("departments", DepartmentCode::new)),
                pool.count("capacity"),
                PoolTerms.minimum(pool.perhapsDecimal("hostMinimum")));
    }

    static PoolScope scope(StoredFields pool) {
        return new PoolScope(
                Set.copyOf(pool.texts("levels", StudyLevel::valueOf)),
                Set.copyOf(pool.texts("semesters", Semester::valueOf)));
    }
}
