package io.github.opencdo.schemes.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends with an exception when it goes past a number of bytes. */
final class LimitedStream extends FilterInputStream {

  private final long limit;
  private long read;

  LimitedStream(InputStream stream, long limit) {
    super(stream);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  private void count(int bytes) throws IOException {
    read += bytes;
    if (read > limit) {
      throw new FileTooLargeException(limit);
    }
  }
}
