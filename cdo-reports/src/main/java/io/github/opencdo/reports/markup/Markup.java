package io.github.opencdo.reports.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A page, picture or file of elements; every element that is opened is closed, and every text is escaped. */
public final class Markup {

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final Writer text;
  private final XMLStreamWriter out;

  private Markup(Writer text, String start) {
    this.text = text;
    try {
      out = FACTORY.createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    include(start);
  }

  /** Starts an HTML page. */
  public static Markup page(Writer text) {
    return new Markup(text, "<!DOCTYPE html>\n");
  }

  /** Starts an XML file. */
  public static Markup file(Writer text) {
    return new Markup(text, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Starts a part that is to be included in something else. */
  public static Markup part(Writer text) {
    return new Markup(text, "");
  }

  /** Writes what was rendered before, as it is. */
  public void include(String rendered) {
    finish();
    write(() -> text.write(rendered));
  }

  /** Writes an element and, within it, its content. */
  public void element(Tag tag, Runnable content) {
    write(() -> {
      out.writeStartElement(tag.name());
      attributes(tag);
    });
    content.run();
    write(out::writeEndElement);
  }

  /** Writes an element that holds a text. */
  public void element(Tag tag, String content) {
    element(tag, () -> text(content));
  }

  /** Writes an element without attributes that holds a text. */
  public void element(String name, String content) {
    element(Tag.of(name), content);
  }

  /** Writes an element that never has content. */
  public void empty(Tag tag) {
    write(() -> {
      out.writeEmptyElement(tag.name());
      attributes(tag);
    });
  }

  /** Writes a text. */
  public void text(String content) {
    write(() -> out.writeCharacters(VisibleText.of(content)));
  }

  /** Writes a line feed between elements, for those who read the file itself. */
  public void line() {
    write(() -> out.writeCharacters("\n"));
  }

  /** Ends with a line feed; nothing is closed. */
  public void end() {
    include("\n");
    finish();
  }

  // An element without content is only closed when something follows.
  private void finish() {
    text("");
    write(out::flush);
  }

  private void attributes(Tag tag) throws XMLStreamException {
    for (Map.Entry<String, String> each : tag.attributes().entrySet()) {
      out.writeAttribute(each.getKey(), VisibleText.of(each.getValue()));
    }
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException io
          ? new UncheckedIOException(io)
          : new IllegalStateException(e);
    }
  }

  private interface Step {
    void run() throws IOException, XMLStreamException;
  }
}
