package io.github.opencdo.audit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.SparkSession;

/** Starts the job: on a cluster by {@code spark-submit}, here by {@code run}. */
public final class Main {

  private static final Set<String> KNOWN =
      Set.of("input", "output", "scheme", "scheme-file", "as-of", "lang", "tasks", "findings");
  private static final String USAGE = """
      --input PATH         the registers, a jurisdiction a line; a folder or a pattern
      --output FOLDER      where the tables go; must not exist
      --scheme ID          the scheme, of the library or of a plugin
      --scheme-file FILE   its file, if it comes from one
      --as-of DATE         the day as of which is judged
      --lang LANGUAGE      of messages: zh-CN, which it is otherwise, or en
      --tasks N            into how many tasks the judging is divided; otherwise three a core
      --findings all       findings about what is in order too; otherwise only open ones
      """;

  private Main() {}

  /**
   * Runs the job.
   *
   * @param args the options
   * @throws IOException if Spark cannot be closed
   */
  public static void main(String[] args) throws IOException {
    Optional<Settings> settings = settings(args);
    if (settings.isEmpty()) {
      System.err.print(USAGE);
      System.exit(2);
    }
    try (SparkSession session = SparkSession.builder().appName("spark-audit").getOrCreate()) {
      Effort effort = new Effort();
      session.sparkContext().addSparkListener(effort);
      System.out.println(Audit.run(session, settings.orElseThrow()));
      System.out.print(effort);
    }
  }

  private static Optional<Settings> settings(String... args) {
    Map<String, String> options = new HashMap<>();
    for (int at = 0; at + 1 < args.length; at += 2) {
      options.put(args[at].replaceFirst("^--", ""), args[at + 1]);
    }
    boolean complete = options.keySet().containsAll(Set.of("input", "output", "scheme", "as-of"))
        && KNOWN.containsAll(options.keySet())
        && args.length % 2 == 0;
    return complete ? Optional.of(settings(options)) : Optional.empty();
  }

  private static Settings settings(Map<String, String> options) {
    return new Settings(
        options.get("input"),
        options.get("output"),
        options.get("scheme"),
        options.getOrDefault("scheme-file", ""),
        LocalDate.parse(options.get("as-of")),
        Locale.forLanguageTag(options.getOrDefault("lang", "zh-CN")),
        Integer.parseInt(options.getOrDefault("tasks", "0")),
        options.getOrDefault("findings", "").equals("all"));
  }
}
