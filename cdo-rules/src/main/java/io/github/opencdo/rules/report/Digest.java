package io.github.opencdo.rules.report;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Digests of what was judged, so that a report can be tied to its input. */
final class Digest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  // Every list of facts that a register has, so that none is forgotten when one is added. A digest
  // for
  // each fact takes less memory than its text, of which a large register has more than memory may
  // hold.
  private static final List<Method> KINDS = Arrays.stream(Register.class.getMethods())
      .filter(each -> Collection.class.isAssignableFrom(each.getReturnType()))
      .sorted(Comparator.comparing(Method::getName))
      .toList();

  private Digest() {}

  static String of(Scheme scheme) {
    return text(sha256().digest(MAPPER.writeValueAsBytes(scheme)));
  }

  /** Digests the facts; their order does not matter. */
  static String of(Register register) {
    MessageDigest all = sha256();
    for (Method kind : KINDS) {
      all.update(kind.getName().getBytes(StandardCharsets.UTF_8));
      facts(kind, register).stream()
          .map(fact -> sha256().digest(MAPPER.writeValueAsBytes(fact)))
          .sorted(Arrays::compare)
          .forEach(all::update);
    }
    return text(all.digest());
  }

  private static Collection<?> facts(Method kind, Register register) {
    try {
      return (Collection<?>) kind.invoke(register);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(kind.getName(), e);
    }
  }

  private static String text(byte[] digest) {
    return "sha256:" + HexFormat.of().formatHex(digest);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
