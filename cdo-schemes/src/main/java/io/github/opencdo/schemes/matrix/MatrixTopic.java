package io.github.opencdo.schemes.matrix;

/** A matter about which schemes are laid side by side (对照主题). */
public enum MatrixTopic {
  /** Which kinds of unit belong to the groups of which the scheme speaks (适用单位). */
  UNITS,

  /** Which bodies perform which functions, and who sits on them (机构职能). */
  BODIES,

  /** Which posts there are, and how many holders each has by kind of unit (岗位与人数). */
  POSTS,

  /** Who may hold a post (任职资格). */
  HOLDERS,

  /** Who recommends, selects, appoints, files and removes (任免权限). */
  AUTHORITIES,

  /** Under whom a post works, and how its holder answers (条线与责任). */
  LINES,

  /** What is filed or reported, to whom and by when (报送与期限). */
  FILINGS,

  /** What is due on days that the scheme itself names (时间节点). */
  MILESTONES,

  /** On whom tasks rest, by area (职责领域). */
  DUTIES,

  /** Which activities take place, how often, and who calls them (活动与频次). */
  ACTIVITIES,

  /** Which rights a post has (权力). */
  POWERS,

  /** Who evaluates whom, by what scores, and what follows (考核评价). */
  EVALUATION
}
