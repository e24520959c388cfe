package io.github.opencdo.schemes.source;

import java.io.IOException;

/** A file has more bytes than its reader accepts. */
public final class FileTooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  private final long limit;

  /** Obtains the exception for a limit. */
  public FileTooLargeException(long limit) {
    super("more than " + limit + " bytes");
    this.limit = limit;
  }

  /** Gets the largest number of bytes that is accepted. */
  public long getLimit() {
    return limit;
  }
}
