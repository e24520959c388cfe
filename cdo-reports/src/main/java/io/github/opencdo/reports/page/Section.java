package io.github.opencdo.reports.page;

import io.github.opencdo.reports.markup.Markup;

/** A section of the page. */
interface Section {

  /** Gets its identifier, which is also the key of its heading. */
  String id();

  /** Checks whether there is something to say. */
  default boolean hasContent() {
    return true;
  }

  /** Writes what follows the heading. */
  void write(Markup page);
}
