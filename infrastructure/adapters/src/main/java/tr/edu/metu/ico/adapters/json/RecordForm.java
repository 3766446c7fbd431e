package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How records are written, decided by their types and not by annotations, because the domain does not depend on JSON:
 *
 * <ul>
 *   <li>a record is an object with a field for each component, and every component is required unless it is optional;
 *   <li>a record of one component is that component's value, such as a student number or a digest;
 *   <li>a record of a sealed interface has a field {@value #KIND}, its simple name in upper case: {@code ON_RECORD}; so
 *       every kind must be a record, without a component of that name.
 * </ul>
 */
final class RecordForm extends RequiredUnlessOptional {

    private static final long serialVersionUID = 1L;
    private static final String KIND = "kind";
    private static final JsonTypeInfo.Value BY_KIND =
            JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, As.PROPERTY, KIND, null, false, null, null);

    @Override
    public boolean hasIgnoreMarker(AnnotatedMember member) {
        return super.hasIgnoreMarker(member) || member instanceof AnnotatedMethod && !isComponent(member);
    }

    private static boolean isComponent(AnnotatedMember member) {
        return components(member.getDeclaringClass())
                .anyMatch(component -> component.getAccessor().equals(member.getMember()));
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Stream.ofNullable(type.getRecordComponents()).flatMap(Arrays::stream);
    }

    @Override
    public Boolean hasAsValue(Annotated accessor) {
        return accessor instanceof AnnotatedMethod method && isValue(method.getDeclaringClass()) && isComponent(method)
                ? Boolean.TRUE
                : super.hasAsValue(accessor);
    }

    @Override
    public JsonCreator.Mode findCreatorAnnotation(MapperConfig<?> config, Annotated creator) {
        return creator instanceof AnnotatedConstructor constructor
                        && isValue(constructor.getDeclaringClass())
                        && constructor.getParameterCount() == 1
                        && constructor
                                .getRawParameterType(0)
                                .equals(constructor
                                        .getDeclaringClass()
                                        .getRecordComponents()[0]
                                        .getType())
                ? JsonCreator.Mode.DELEGATING
                : super.findCreatorAnnotation(config, creator);
    }

    private static boolean isValue(Class<?> type) {
        return components(type).count() == 1 && sealed(type).isEmpty();
    }

    @Override
    public JsonTypeInfo.Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated type) {
        return type instanceof AnnotatedClass && sealed(type.getRawType()).isPresent() ? BY_KIND : null;
    }

    @Override
    public List<NamedType> findSubtypes(Annotated type) {
        return sealed(type.getRawType()).stream()
                .flatMap(RecordForm::permitted)
                .map(kind -> new NamedType(kind, StoredForm.kind(kind)))
                .toList();
    }

    @Override
    public String findTypeName(AnnotatedClass type) {
        return sealed(type.getRawType())
                .map(_ -> StoredForm.kind(type.getRawType()))
                .orElse(null);
    }

    /**
     * The sealed interface of records that a type is or implements.
     *
     * @throws IllegalArgumentException if the form of one of its kinds could not be read again
     */
    private static Optional<Class<?>> sealed(Class<?> type) {
        if (!type.isRecord() && !type.isInterface()) {
            return Optional.empty();
        }
        var sealed = Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                .filter(one -> one.isInterface() && one.isSealed())
                .findFirst();
        sealed.ifPresent(one -> permitted(one).forEach(RecordForm::requireKind));
        return sealed;
    }

    private static void requireKind(Class<?> kind) {
        if (!kind.isRecord()) {
            throw new IllegalArgumentException(
                    kind.getName() + " cannot be stored: every kind of a sealed interface must be a record");
        }
        if (components(kind).anyMatch(component -> component.getName().equals(KIND))) {
            throw new IllegalArgumentException(
                    kind.getName() + " cannot be stored: a component named kind would hide which kind it is");
        }
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RecordForm::permitted)
                : Stream.of(type);
    }
}
