package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.PhaseId;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.schemes.binding.Attributes;
import io.github.opencdo.schemes.binding.Part;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a requirement of another project refers to, as the types of its attributes say. */
final class AttributeReferences {

  private static final Map<Class<?>, String> KINDS = Map.of(
      BodyId.class, "body",
      DocumentCode.class, "document",
      GroupId.class, "group",
      PhaseId.class, "phase",
      ProvisionId.class, "provision",
      RoleCode.class, "role",
      UnitId.class, "unit");

  private static final Set<String> COMMON =
      Attributes.accessors(Requirement.class).map(Method::getName).collect(Collectors.toSet());

  private final References references;
  private final Part<Provision> part;
  private final String path;

  AttributeReferences(References references, Part<Provision> part, String path) {
    this.references = references;
    this.part = part;
    this.path = path;
  }

  void tell(Requirement requirement) {
    Attributes.accessors(visible(requirement.getClass()))
        .filter(accessor -> !COMMON.contains(accessor.getName()))
        .forEach(
            accessor -> tell(path + Attributes.fileName(accessor), value(accessor, requirement)));
  }

  private void tell(String place, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> tell(place, present));
    } else if (value instanceof List<?> list) {
      for (int index = 0; index < list.size(); index++) {
        tell(place + "[" + index + "]", list.get(index));
      }
    } else if (value instanceof Party party) {
      PartyReferences.tell(references, part, place, party);
    } else {
      references.refer(part, place, "code", value);
      KINDS.forEach((type, kind) -> {
        if (type.isInstance(value)) {
          references.refer(part, place, kind, value);
        }
      });
    }
  }

  // The class that is generated behind a value type is hidden.
  private static Class<?> visible(Class<?> type) {
    return Modifier.isPublic(type.getModifiers()) ? type : visible(type.getSuperclass());
  }

  private static Object value(Method accessor, Requirement requirement) {
    try {
      return accessor.invoke(requirement);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(accessor + " must not fail", e);
    }
  }
}
