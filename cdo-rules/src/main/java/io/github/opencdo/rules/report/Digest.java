package io.github.opencdo.rules.report;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Digests of what was judged, so that a report can be tied to its input. */
final class Digest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Digest() {}

  static String of(Scheme scheme) {
    return sha256(MAPPER.writeValueAsString(scheme));
  }

  /** Digests the facts; their order does not matter. */
  static String of(Register register) {
    JsonNode facts = MAPPER.valueToTree(register);
    return sha256(facts.properties().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(kind -> kind.getKey() + sorted(kind.getValue()))
        .collect(Collectors.joining("\n")));
  }

  private static String sorted(JsonNode facts) {
    return StreamSupport.stream(facts.spliterator(), false)
        .map(JsonNode::toString)
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
