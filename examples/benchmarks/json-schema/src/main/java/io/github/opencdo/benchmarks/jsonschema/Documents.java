package io.github.opencdo.benchmarks.jsonschema;

import io.github.opencdo.benchmarks.roster.Office;
import io.github.opencdo.benchmarks.roster.Post;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Units with their posts as documents; days are numbers, as a schema cannot order dates. */
final class Documents {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Documents() {}

  static JsonNode of(Office office) {
    ObjectNode document = NODES.objectNode();
    document.put("id", office.getId()).put("kind", office.getKind().name());
    ArrayNode posts = document.putArray("posts");
    for (Post post : office.getPosts()) {
      posts.addObject()
          .put("role", post.getRole().name())
          .put("person", post.getPerson())
          .put("from", post.getFrom())
          .put("to", post.getTo())
          .put("fitFrom", post.getFitFrom())
          .put("fitTo", post.getFitTo());
    }
    return document;
  }
}
