package io.github.opencdo.benchmarks.shacl;

import io.github.opencdo.benchmarks.roster.Office;
import io.github.opencdo.benchmarks.roster.OfficeKind;
import io.github.opencdo.benchmarks.roster.Post;
import io.github.opencdo.benchmarks.roster.Role;
import io.github.opencdo.benchmarks.roster.Roster;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** A register as a graph, by the Organization Ontology as far as it goes. */
final class Triples {

  private static final String ORG = "http://www.w3.org/ns/org#";
  private static final String CDO = "urn:cdo:";
  private static final Node TYPE = RDF.type.asNode();
  private static final Node JUDGED = node(CDO + "JudgedPost");
  private static final Node ORGANIZATION = node(ORG + "organization");
  private static final Node MEMBER = node(ORG + "member");
  private static final Node ROLE = node(ORG + "role");

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Map<Node, String> units = new HashMap<>();
  private final Map<Integer, Node> days = new HashMap<>();

  private Triples() {}

  static Triples of(Roster roster) {
    Triples triples = new Triples();
    roster.offices().forEach(triples::add);
    roster.posts().forEach(triples::add);
    return triples;
  }

  Graph graph() {
    return graph;
  }

  /** Gets the unit that a node is, or to which it belongs. */
  String unit(Node node) {
    return units.get(node);
  }

  private void add(Office office) {
    Node node = node("urn:unit:" + office.getId());
    units.put(node, office.getId());
    graph.add(node, TYPE, node(CDO + office.getKind()));
    graph.add(node, node(CDO + "place"), place(office));
  }

  private void add(Post post) {
    Node node = node("urn:post:" + post.getId());
    units.put(node, post.getOfficeId());
    OfficeKind kind = post.getOffice().getKind();
    if (kind == OfficeKind.DEPARTMENT || kind == OfficeKind.GOVERNMENT) {
      graph.add(node, TYPE, JUDGED);
    }
    graph.add(node, ORGANIZATION, node("urn:unit:" + post.getOfficeId()));
    graph.add(node, MEMBER, node("urn:person:" + post.getPerson()));
    graph.add(node, ROLE, node(CDO + post.getRole()));
    addDay(node, "from", post.getFrom());
    addDay(node, "to", post.getTo());
    addDay(node, "fitFrom", post.getFitFrom());
    addDay(node, "fitTo", post.getFitTo());
    addDay(node, "due", post.getDue());
    addDay(node, "filed", post.getFiled());
    if (post.getRole() == Role.GOVERNMENT_CDO) {
      graph.add(place(post.getOffice()), node(CDO + "officer"), node);
    }
  }

  private void addDay(Node node, String property, int day) {
    graph.add(node, node(CDO + property), days.computeIfAbsent(day, Triples::number));
  }

  private static Node number(int day) {
    return NodeFactory.createLiteralDT(Integer.toString(day), XSDDatatype.XSDinteger);
  }

  private static Node place(Office office) {
    return node("urn:place:" + office.getPlaceId());
  }

  private static Node node(String uri) {
    return NodeFactory.createURI(uri);
  }
}
