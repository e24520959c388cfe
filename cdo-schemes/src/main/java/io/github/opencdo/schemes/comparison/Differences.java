package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.GroupId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where two provisions differ in what their files say, with the units of the groups that they name. */
final class Differences {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String EVERYWHERE = "";

  private final Scheme before;
  private final Scheme after;

  Differences(Scheme before, Scheme after) {
    this.before = before;
    this.after = after;
  }

  List<Difference> between(Provision earlier, Provision later) {
    List<Difference> differences = new ArrayList<>();
    compare(EVERYWHERE, tree(before, earlier), tree(after, later), differences);
    return differences;
  }

  private static JsonNode tree(Scheme scheme, Provision provision) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("kind", provision.getKind());
    said.put("force", provision.getForce());
    said.put("disposition", provision.getDisposition());
    said.put("reach", provision.getReach());
    said.put("paraphrase", provision.getParaphrase());
    said.put("requirements", requirements(provision));
    said.put("groups", groups(scheme, provision));
    return MAPPER.valueToTree(said);
  }

  private static Map<String, Object> requirements(Provision provision) {
    return provision.getRequirements().stream()
        .collect(Collectors.toMap(
            Requirement::qualifiedName, each -> each, (one, other) -> one, LinkedHashMap::new));
  }

  private static Map<String, Object> groups(Scheme scheme, Provision provision) {
    Set<GroupId> named = provision.getRequirements().stream()
        .flatMap(each -> each.getApplicability().getUnits().stream())
        .collect(Collectors.toCollection(TreeSet::new));
    Map<String, Object> groups = new LinkedHashMap<>();
    named.forEach(id -> scheme.getGroups().stream()
        .filter(group -> group.getId().equals(id))
        .forEach(group -> groups.put(id.getText(), group.getSelect())));
    return groups;
  }

  private static void compare(
      String path, JsonNode earlier, JsonNode later, List<Difference> differences) {
    if (earlier.equals(later)) {
      return;
    }
    Map<String, JsonNode> first = children(earlier);
    Map<String, JsonNode> second = children(later);
    if (first.isEmpty() || second.isEmpty()) {
      differences.add(difference(path, earlier, later));
      return;
    }
    Map<String, JsonNode> all = new LinkedHashMap<>(first);
    second.forEach(all::putIfAbsent);
    all.keySet()
        .forEach(name -> compare(
            step(path, name),
            first.getOrDefault(name, MAPPER.missingNode()),
            second.getOrDefault(name, MAPPER.missingNode()),
            differences));
  }

  private static Map<String, JsonNode> children(JsonNode node) {
    Map<String, JsonNode> children = new LinkedHashMap<>();
    node.properties().forEach(each -> children.put(each.getKey(), each.getValue()));
    if (node.isArray()) {
      IntStream.range(0, node.size()).forEach(i -> children.put("[" + i + "]", node.get(i)));
    }
    return children;
  }

  private static String step(String path, String name) {
    return path.isEmpty() || name.startsWith("[") ? path + name : path + "." + name;
  }

  private static Difference difference(String path, JsonNode earlier, JsonNode later) {
    return Difference.builder()
        .path(path)
        .before(text(earlier))
        .after(text(later))
        .build();
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.of(node)
        .filter(each -> !each.isMissingNode())
        .map(each -> each.isValueNode() ? each.asString() : each.toString());
  }
}
