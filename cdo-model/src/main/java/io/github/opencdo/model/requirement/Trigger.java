package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What makes a submission due (触发): one of three occasions, an object with one key in files.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
  @JsonSubTypes.Type(Staffed.class),
  @JsonSubTypes.Type(Changed.class),
  @JsonSubTypes.Type(Happened.class)
})
public abstract sealed class Trigger permits Staffed, Changed, Happened {

  Trigger() {}
}
