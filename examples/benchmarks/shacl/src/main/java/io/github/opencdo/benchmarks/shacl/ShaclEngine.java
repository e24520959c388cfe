package io.github.opencdo.benchmarks.shacl;

import io.github.opencdo.benchmarks.harness.Breach;
import io.github.opencdo.benchmarks.harness.Engine;
import io.github.opencdo.benchmarks.roster.Days;
import io.github.opencdo.benchmarks.roster.Roster;
import io.github.opencdo.model.register.Register;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;

/** The seven rules as shapes over a graph in memory; two of them need SPARQL within. */
public final class ShaclEngine implements Engine<Triples> {

  private static final String FILE = "seven-rules.ttl";
  private static final String SHAPE = "urn:cdo:R";

  private final String text = text();
  private final Map<Integer, Shapes> byDay = new HashMap<>();

  @Override
  public String name() {
    return "shacl";
  }

  @Override
  public Triples load(Register register) {
    return Triples.of(Roster.of(register));
  }

  @Override
  public Collection<Breach> judge(Triples triples, LocalDate asOf) {
    Shapes shapes = byDay.computeIfAbsent(Days.of(asOf), this::shapes);
    List<Breach> breaches = new ArrayList<>();
    for (ReportEntry entry : ShaclValidator.get().validate(shapes, triples.graph()).getEntries()) {
      int rule = entry.source().getURI().charAt(SHAPE.length()) - '0';
      breaches.add(new Breach(rule, triples.unit(entry.focusNode())));
    }
    return breaches;
  }

  private Shapes shapes(int day) {
    JenaSystem.init();
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text.replace("DAY", Integer.toString(day)), Lang.TTL).parse(graph);
    return Shapes.parse(graph);
  }

  private static String text() {
    try (InputStream stream = ShaclEngine.class.getResourceAsStream(FILE)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
