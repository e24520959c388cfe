package io.github.opencdo.model.requirement;

/** What a scheme says of resources (资源要求). */
public enum ResourceRule {
  /** There must be some (保障). */
  REQUIRE,

  /** There may be some (可以). */
  ALLOW,

  /** There may be no more than the limit (不增加). */
  FORBID
}
