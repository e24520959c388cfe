package io.github.opencdo.workbooks.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the reader of workbooks does not tell of a sheet.
 *
 * @param rows how many rows there are
 * @param areas the areas of merged cells
 */
record SheetOutline(long rows, List<MergedAreas.Area> areas) {

  private static final XMLInputFactory XML = factory();
  private static final String BOOK = "xl/workbook.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String REFERENCES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})(\\d+):([A-Z]{1,3})(\\d+)");
  private static final int MOST_COLUMNS = 1_000;

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Reads the outlines of all sheets by their names. */
  static Map<String, SheetOutline> ofAll(Path file) throws IOException {
    try (ZipFile parts = new ZipFile(file.toFile())) {
      Map<String, String> targets = new HashMap<>();
      visit(parts, RELATIONS, xml -> {
        if (xml.getLocalName().equals("Relationship")) {
          targets.put(
              xml.getAttributeValue(null, "Id"), path(xml.getAttributeValue(null, "Target")));
        }
      });
      Map<String, String> sheets = new HashMap<>();
      visit(parts, BOOK, xml -> {
        if (xml.getLocalName().equals("sheet")) {
          sheets.put(
              xml.getAttributeValue(null, "name"),
              targets.getOrDefault(xml.getAttributeValue(REFERENCES, "id"), ""));
        }
      });
      Map<String, SheetOutline> outlines = new HashMap<>();
      for (Map.Entry<String, String> sheet : sheets.entrySet()) {
        outlines.put(sheet.getKey(), of(parts, sheet.getValue()));
      }
      return outlines;
    }
  }

  private static String path(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private static SheetOutline of(ZipFile parts, String part) throws IOException {
    long[] rows = {0};
    List<MergedAreas.Area> areas = new ArrayList<>();
    visit(parts, part, xml -> {
      if (xml.getLocalName().equals("row")) {
        rows[0]++;
      } else if (xml.getLocalName().equals("mergeCell")) {
        area(xml.getAttributeValue(null, "ref"), areas);
      }
    });
    return new SheetOutline(rows[0], areas);
  }

  private static void area(String reference, List<MergedAreas.Area> areas) {
    Matcher area = AREA.matcher(reference);
    if (area.matches()) {
      areas.add(new MergedAreas.Area(
          Integer.parseInt(area.group(2)) - 1,
          column(area.group(1)),
          Integer.parseInt(area.group(4)) - 1,
          Math.min(column(area.group(3)), MOST_COLUMNS)));
    }
  }

  private static int column(String letters) {
    return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
  }

  private static void visit(ZipFile parts, String part, ElementVisitor visitor) throws IOException {
    ZipEntry entry = parts.getEntry(part);
    if (entry == null) {
      return;
    }
    try (InputStream stream = parts.getInputStream(entry)) {
      XMLStreamReader xml = XML.createXMLStreamReader(stream);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          visitor.visit(xml);
        }
      }
    } catch (XMLStreamException | IllegalArgumentException e) {
      throw new UnreadableGridException("file.broken", part + ": " + e.getMessage());
    }
  }

  private interface ElementVisitor {
    void visit(XMLStreamReader element);
  }
}
