package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Makes every component of a record required unless its type says that it may be absent. */
class RequiredUnlessOptional extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private static final Set<Class<?>> MAY_BE_ABSENT = Set.of(Optional.class, OptionalInt.class, OptionalLong.class);

    @Override
    public Boolean hasRequiredMarker(AnnotatedMember member) {
        return !MAY_BE_ABSENT.contains(member.getRawType());
    }
}
