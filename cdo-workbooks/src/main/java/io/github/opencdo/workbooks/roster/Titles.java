package io.github.opencdo.workbooks.roster;

import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.workbooks.message.Words;
import io.github.opencdo.workbooks.value.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The titles of roles that headings of rosters use: those of the scheme, and the usual ones. */
final class Titles {

  private static final String ROLE = "role.";
  private static final String ANY = "any";
  private static final List<RoleCode> CHIEFS =
      List.of(StandardRoles.GOVERNMENT_CDO, StandardRoles.UNIT_CDO, StandardRoles.ENTERPRISE_CDO);

  private final Map<String, Set<RoleCode>> roles = new LinkedHashMap<>();
  private final Map<RoleCode, LocalizedText> names = new LinkedHashMap<>();

  Titles(Scheme scheme, Synonyms synonyms) {
    scheme.getRoles().forEach(this::add);
    synonyms.keys(ROLE).stream()
        .filter(code -> !code.equals(ANY))
        .forEach(code -> synonyms
            .of(ROLE + code)
            .forEach(title -> roles.computeIfAbsent(
                title, key -> new LinkedHashSet<>(Set.of(RoleCode.of(code))))));
    List<RoleCode> own = CHIEFS.stream().filter(names::containsKey).toList();
    synonyms
        .of(ROLE + ANY)
        .forEach(title ->
            roles.computeIfAbsent(title, key -> new LinkedHashSet<>(own.isEmpty() ? CHIEFS : own)));
  }

  private void add(RoleType role) {
    names.put(role.getCode(), role.getTitle());
    Stream.concat(Stream.of(role.getTitle().getChinese()), role.getAliases().stream())
        .map(PlainText::bare)
        .forEach(title ->
            roles.computeIfAbsent(title, key -> new LinkedHashSet<>()).add(role.getCode()));
  }

  /** Finds the longest title with which a heading begins. */
  Optional<String> find(String heading) {
    return roles.keySet().stream()
        .filter(
            title -> heading.toLowerCase(Locale.ROOT).startsWith(title.toLowerCase(Locale.ROOT)))
        .max(Comparator.comparingInt(String::length));
  }

  /** Gets the post of a title. */
  Post post(String title) {
    List<RoleCode> codes = new ArrayList<>(roles.getOrDefault(title, Set.of()));
    return codes.size() == 1
        ? new Post(name(codes.get(0), title), codes)
        : new Post(Words.name("roster.generic"), codes);
  }

  private LocalizedText name(RoleCode code, String title) {
    LocalizedText name = names.get(code);
    return name == null
        ? LocalizedText.of(title, code.getText())
        : LocalizedText.of(name.getChinese() + " " + code, name.getEnglish() + " (" + code + ")");
  }

  /** Gets what the column of an officer may be called. */
  List<String> all() {
    return List.copyOf(roles.keySet());
  }
}
