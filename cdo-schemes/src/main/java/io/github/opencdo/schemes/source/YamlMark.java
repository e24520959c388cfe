package io.github.opencdo.schemes.source;

/** A mark of YAML that files may not use, because whoever reads a file would have to resolve it. */
enum YamlMark {
  ALIAS,
  ANCHOR,
  TAG
}
