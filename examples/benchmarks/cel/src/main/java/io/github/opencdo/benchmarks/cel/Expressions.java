package io.github.opencdo.benchmarks.cel;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelRuntime.Program;
import java.util.ArrayList;
import java.util.List;

/** The seven rules; each expression is true if the unit breaks the rule. */
final class Expressions {

  private static final String HELD = " && p.from <= day && p.to > day";
  private static final String OFFICERS = "kind in ['DEPARTMENT', 'GOVERNMENT']";
  private static final List<String> BROKEN = List.of(
      "kind == 'DEPARTMENT' && !" + one("UNIT_CDO"),
      "kind == 'DEPARTMENT' && (!" + one("DATA_OFFICER") + " || !" + one("GOV_AFFAIRS_OFFICER")
          + ") || kind == 'INSTITUTION' && !" + some("DATA_LIAISON"),
      OFFICERS + " && posts.exists(p, p.from <= day && p.to > day && (p.fitFrom > day || p.fitTo <= day))",
      OFFICERS + " && posts.exists(p, p.due < day && p.filed > p.due)",
      "kind == 'GOVERNMENT' && (!" + one("GOVERNMENT_CDO") + " || !" + one("GOVERNMENT_EXECUTIVE") + ")",
      "kind == 'DEPARTMENT' && posts.exists(q, q.role == 'DATA_OFFICER' && q.from <= day && q.to > day"
          + " && posts.exists(p, p.role == 'GOV_AFFAIRS_OFFICER' && p.person == q.person" + HELD + "))",
      "kind == 'DEPARTMENT' && " + some("UNIT_CDO") + " && !officers.exists(p, true" + HELD + ")");

  private Expressions() {}

  private static String one(String role) {
    return "posts.exists_one(p, p.role == '" + role + "'" + HELD + ")";
  }

  private static String some(String role) {
    return "posts.exists(p, p.role == '" + role + "'" + HELD + ")";
  }

  static List<Program> compiled() {
    CelType posts = ListType.create(MapType.create(SimpleType.STRING, SimpleType.DYN));
    Cel cel = CelFactory.standardCelBuilder()
        .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
        .addVar("kind", SimpleType.STRING)
        .addVar("posts", posts)
        .addVar("officers", posts)
        .addVar("day", SimpleType.INT)
        .build();
    try {
      List<Program> programs = new ArrayList<>();
      for (String expression : BROKEN) {
        programs.add(cel.createProgram(cel.compile(expression).getAst()));
      }
      return programs;
    } catch (CelException e) {
      throw new IllegalStateException(e);
    }
  }
}
