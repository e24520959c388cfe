package io.github.opencdo.workbooks.importing;

/** Hears how far an import has come (导入进度). */
@FunctionalInterface
public interface ImportProgress {

  /**
   * Hears of a row.
   *
   * @param rows the number of rows that have been read
   * @param total about how many rows there are
   */
  void at(long rows, long total);
}
