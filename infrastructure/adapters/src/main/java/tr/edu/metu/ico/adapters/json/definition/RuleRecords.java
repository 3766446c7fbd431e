package tr.edu.metu.ico.adapters.json.definition;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.json.StoredForm;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.rule.Rule;

/**
 * Reads rules whose records define their fields: {@code CompletedSemesters(clause, minimum)} is the kind {@code
 * COMPLETED_SEMESTERS} with the field {@code minimum}, so that a new kind needs no code here.
 */
final class RuleRecords {
    private static final Map<Class<?>, BiFunction<DefinitionFields, String, Object>> PLAIN = Map.of(
            int.class,
            DefinitionFields::integer,
            boolean.class,
            DefinitionFields::flag,
            String.class,
            DefinitionFields::text,
            LocalDate.class,
            DefinitionFields::day,
            Cgpa.class,
            (fields, name) -> fields.parsed(
                    name,
                    Cgpa::of,
                    new Text(
                            "must be a CGPA from 0 to 4.00, such as \"2.50\"",
                            "0 ile 4.00 arasında bir genel not ortalaması olmalıdır, örneğin \"2.50\"")));

    private static final Map<Class<?>, BiFunction<DefinitionFields, String, Object>> ELEMENTS = Map.of(
            String.class,
            DefinitionFields::texts,
            CountryCode.class,
            (fields, name) -> fields.texts(
                    name,
                    CountryCode::new,
                    new Text(
                            "must be a code of two capital letters, such as DE",
                            "iki büyük harfli bir ülke kodu olmalıdır, örneğin DE")));

    private RuleRecords() {}

    /** The readers of all kinds in this family, by name. */
    static Map<String, BiFunction<Clause, DefinitionFields, Rule>> of(Class<? extends Rule> family) {
        return records(family).collect(Collectors.toUnmodifiableMap(StoredForm::kind, RuleRecords::reader));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(RuleRecords::records);
    }

    private static BiFunction<Clause, DefinitionFields, Rule> reader(Class<?> type) {
        var parts = type.getRecordComponents();
        return (clause, fields) -> (Rule) made(
                type,
                parts,
                Stream.concat(Stream.of(clause), Arrays.stream(parts).skip(1).map(part -> value(part, fields)))
                        .toArray());
    }

    @SuppressWarnings("unchecked") // the record names its enum
    private static Object value(RecordComponent part, DefinitionFields fields) {
        var type = part.getType();
        if (type.isEnum()) {
            return fields.oneOf(part.getName(), type.asSubclass(Enum.class));
        }
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type).apply(fields, part.getName());
        }
        var element = (Class<?>) ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
        return element.isEnum()
                ? new LinkedHashSet<Object>(fields.allOf(part.getName(), element.asSubclass(Enum.class)))
                : ELEMENTS.get(element).apply(fields, part.getName());
    }

    private static Object made(Class<?> type, RecordComponent[] parts, Object[] values) {
        var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
