package io.github.opencdo.model.overlay;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.opencdo.model.source.ClausePath;
import io.github.opencdo.model.text.LocalizedText;
import jakarta.validation.Valid;

/**
 * One change that a derived scheme makes to a parent (派生操作), with its reason and where it stands.
 *
 * <p>In files an operation is an object with one key, such as {@code exclude}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
  @JsonSubTypes.Type(SelectOperation.class),
  @JsonSubTypes.Type(ExcludeOperation.class),
  @JsonSubTypes.Type(SetOperation.class),
  @JsonSubTypes.Type(ForceOperation.class),
  @JsonSubTypes.Type(ReplaceOperation.class),
  @JsonSubTypes.Type(AddOperation.class),
  @JsonSubTypes.Type(RenameRoleOperation.class),
  @JsonSubTypes.Type(UnitsOperation.class)
})
public abstract sealed class Operation
    permits SelectOperation,
        ExcludeOperation,
        SetOperation,
        ForceOperation,
        ReplaceOperation,
        AddOperation,
        RenameRoleOperation,
        UnitsOperation {

  Operation() {}

  /** Gets why. */
  @Valid
  public abstract LocalizedText getReason();

  /** Gets where the document of the derived scheme says so. */
  public abstract ClausePath getClause();

  /** Gets the name of its kind in files and reports, such as {@code exclude}. */
  public abstract String typeName();
}
