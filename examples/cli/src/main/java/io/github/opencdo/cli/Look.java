package io.github.opencdo.cli;

import tools.jackson.databind.node.ObjectNode;

/** What an assessment shows beside a former one. */
interface Look {

  /** Says it in lines, each ended by a line feed. */
  String text(Language language);

  /** Writes it as JSON. */
  void write(ObjectNode node);
}
