package io.github.opencdo.audit;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of the tables that are written. */
final class Tables {

  /** One row a finding. */
  static final StructType FINDINGS = new StructType()
      .add("province", DataTypes.StringType)
      .add("jurisdiction", DataTypes.StringType)
      .add("scheme", DataTypes.StringType)
      .add("provision", DataTypes.StringType)
      .add("clause", DataTypes.StringType)
      .add("requirement", DataTypes.StringType)
      .add("subject", DataTypes.StringType)
      .add("within", DataTypes.StringType)
      .add("outcome", DataTypes.StringType)
      .add("severity", DataTypes.StringType)
      .add("due", DataTypes.DateType)
      .add("message", DataTypes.StringType)
      .add("remedy", DataTypes.StringType);

  /** One row for each requirement and outcome of each part that was judged. */
  static final StructType COUNTS = new StructType()
      .add("province", DataTypes.StringType)
      .add("provision", DataTypes.StringType)
      .add("clause", DataTypes.StringType)
      .add("outcome", DataTypes.StringType)
      .add("subjects", DataTypes.LongType);

  /** One row a line that could not be judged. */
  static final StructType SET_ASIDE = new StructType()
      .add("file", DataTypes.StringType)
      .add("line", DataTypes.IntegerType)
      .add("reason", DataTypes.StringType)
      .add("text", DataTypes.BinaryType);

  /** One row: what has become of the lines. */
  static final StructType TOTALS = new StructType()
      .add("read", DataTypes.LongType)
      .add("judged", DataTypes.LongType)
      .add("elsewhere", DataTypes.LongType)
      .add("set_aside", DataTypes.LongType)
      .add("findings", DataTypes.LongType);

  private Tables() {}
}
