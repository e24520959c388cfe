package io.github.opencdo.workbooks.vocabulary;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.rules.message.Message;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The codes and identifiers that a scheme and a register use, by type, with what they are called. */
public final class Vocabulary {

  private static final Pattern LABELLED = Pattern.compile("(?s).*\\s\\[(\\S+)]");
  private static final String MODEL = "io.github.opencdo.model";

  private final Map<Class<?>, Map<String, String>> labels = new LinkedHashMap<>();
  private final Map<String, String> titles = new TreeMap<>();

  private Vocabulary() {}

  /** Obtains what a scheme and the organisations of a register are called. */
  public static Vocabulary of(Scheme scheme, Register register) {
    Vocabulary words = new Vocabulary();
    words.addTitles(scheme);
    scheme
        .getUnits()
        .forEach(unit -> words.addUnit(unit.getId(), unit.getNames().get(0)));
    scheme.getBodies().forEach(words::addBody);
    words.addJurisdiction(scheme.getJurisdiction());
    register.getUnits().forEach(unit -> words.addUnit(unit.getId(), unit.getName()));
    register.getBodies().forEach(words::addBody);
    register.getJurisdictions().forEach(words::addJurisdiction);
    Walk.through(scheme, words::addCode);
    return words;
  }

  private void addTitles(Scheme scheme) {
    scheme.getTerms().forEach(term -> addTitle(term.getCode(), term.getTitle()));
    scheme.getRoles().forEach(role -> addTitle(role.getCode().getText(), role.getTitle()));
    scheme.getDocuments().forEach(type -> addTitle(type.getCode().getText(), type.getTitle()));
    scheme
        .getProvisions()
        .forEach(each -> titles.put(each.getId().getText(), each.getClause().getText()));
  }

  private void addTitle(String code, LocalizedText title) {
    titles.put(code, title.getChinese());
  }

  private void addUnit(UnitId id, String name) {
    add(UnitId.class, id.getText(), name);
    add(EntityRef.class, EntityRef.unit(id).toString(), name);
  }

  private void addBody(Body body) {
    add(BodyId.class, body.getId().getText(), body.getName());
    add(EntityRef.class, EntityRef.body(body.getId()).toString(), body.getName());
  }

  private void addJurisdiction(Jurisdiction jurisdiction) {
    add(
        JurisdictionId.class,
        jurisdiction.getId().getText(),
        jurisdiction.getNames().get(0));
  }

  private void add(Class<?> type, String code, String name) {
    labels.computeIfAbsent(type, key -> new LinkedHashMap<>()).putIfAbsent(code, name);
  }

  private void addCode(Object value) {
    Class<?> parent = value.getClass().getSuperclass();
    if (parent != null
        && parent.getPackageName().startsWith(MODEL)
        && parent.getSimpleName().matches("\\w+(Code|Id|Attribute|Function|Kind|Field|Matter)")) {
      String code = value.toString();
      add(parent, code, titles.getOrDefault(code, ""));
    }
  }

  /** Gets the values of a type to choose from, each with what it is called. */
  public Stream<String> choices(Class<?> type) {
    return type.isEnum()
        ? Stream.of(type.getEnumConstants()).map(each -> label(type, String.valueOf(each)))
        : labels.getOrDefault(type, Map.of()).keySet().stream().map(code -> label(type, code));
  }

  /** Gets a value with what it is called, such as {@code 市科技局 [pn-science]}. */
  public String label(Class<?> type, String code) {
    String name = type.isEnum()
        ? constant(type, code)
        : labels.getOrDefault(type, Map.of()).getOrDefault(code, "");
    return name.isBlank() || name.equals(code) ? code : name.strip() + " [" + code + "]";
  }

  private static String constant(Class<?> type, String name) {
    return Message.of(type.getSimpleName() + "." + name).in(Locale.SIMPLIFIED_CHINESE);
  }

  /** Gets the value of what {@link #label} produces; any other text is returned as it is. */
  public static String code(String label) {
    Matcher labelled = LABELLED.matcher(label);
    return labelled.matches() ? labelled.group(1) : label;
  }
}
