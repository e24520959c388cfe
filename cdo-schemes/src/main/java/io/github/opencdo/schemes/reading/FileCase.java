package io.github.opencdo.schemes.reading;

import io.github.opencdo.schemes.binding.Diagnosis;
import io.github.opencdo.schemes.binding.Parts;
import io.github.opencdo.schemes.integrity.Complaint;
import io.github.opencdo.schemes.source.FileSource;
import io.github.opencdo.schemes.source.Locator;
import io.github.opencdo.schemes.source.Node;
import io.github.opencdo.schemes.source.Problem;
import io.github.opencdo.schemes.source.ProblemLog;
import io.github.opencdo.schemes.source.Syntax;
import io.github.opencdo.schemes.source.SyntaxFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;

/** One file that is read: bound at once if it is good, looked at part by part only if it is not. */
final class FileCase<T> {

  private final FileKind<T> kind;
  private final FileSource source;
  private final Syntax syntax;
  private final ProblemLog log = new ProblemLog();

  FileCase(FileKind<T> kind, FileSource source, Syntax syntax) {
    this.kind = kind;
    this.source = source;
    this.syntax = syntax;
  }

  /** Gets the value, empty if anything is wrong with the file. */
  Optional<T> read() {
    try {
      return bind();
    } catch (IOException e) {
      return refused(e);
    } catch (JacksonIOException e) {
      return refused(Objects.requireNonNull(e.getCause()));
    }
  }

  private Optional<T> refused(IOException e) {
    log.add(FileFaults.of(e));
    return Optional.empty();
  }

  List<Problem> problems() {
    return log.inOrder();
  }

  private Optional<T> bind() throws IOException {
    Optional<T> value = tryToBind();
    if (value.isPresent()) {
      checkIntegrity(kind.partsOf().apply(value.get()));
    } else {
      diagnose();
    }
    return value.filter(bound -> log.isEmpty());
  }

  private Optional<T> tryToBind() throws IOException {
    try (InputStream stream = source.open()) {
      return Optional.ofNullable(syntax.bind(stream, kind.type(), kind.grammar()));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private void diagnose() throws IOException {
    try (InputStream stream = source.open();
        JsonParser parser = syntax.lenientParser(stream)) {
      diagnose(parser);
    }
    if (log.isEmpty()) {
      log.add(Problem.ofFile("file.other", kind.type().getSimpleName()));
    }
  }

  private void diagnose(JsonParser parser) throws IOException {
    try {
      Parts parts = new Diagnosis(parser, syntax, kind.grammar(), log).run(kind.type());
      if (!log.isFull()) {
        checkIntegrity(parts);
      }
    } catch (JacksonException stop) {
      log.add(new SyntaxFault(source, syntax).of(stop, parser));
    }
  }

  private void checkIntegrity(Parts parts) throws IOException {
    List<Complaint> complaints = new ArrayList<>();
    kind.integrity().accept(parts, complaint -> {
      if (complaints.size() < ProblemLog.LIMIT) {
        complaints.add(complaint);
      }
    });
    if (!complaints.isEmpty()) {
      addAll(complaints);
    }
  }

  private void addAll(List<Complaint> complaints) throws IOException {
    Locator locator = new Locator();
    complaints.forEach(complaint -> locator.want(complaint.path()));
    try (InputStream stream = source.open();
        JsonParser parser = syntax.lenientParser(stream)) {
      locator.locate(parser);
    }
    complaints.forEach(complaint -> log.add(problem(complaint, locator)));
  }

  private static Problem problem(Complaint complaint, Locator locator) {
    Optional<Node> node = complaint.node();
    String path = node.map(Node::getPath).orElseGet(complaint::path);
    return new Problem(
        path,
        node.map(Node::getLocation).or(() -> locator.find(path)),
        complaint.key(),
        Problem.quote(complaint.arguments()));
  }
}
