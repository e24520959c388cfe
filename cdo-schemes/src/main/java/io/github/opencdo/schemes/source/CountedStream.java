package io.github.opencdo.schemes.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells how far it has been read, to somebody who may object. */
final class CountedStream extends FilterInputStream {

  private final Counter counter;
  private long count;

  CountedStream(InputStream stream, Counter counter) {
    super(stream);
    this.counter = counter;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    add(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int bytes = super.read(target, offset, length);
    add(Math.max(bytes, 0));
    return bytes;
  }

  private void add(int bytes) throws IOException {
    count += bytes;
    counter.accept(count);
  }

  /** Hears how many bytes have been read. */
  interface Counter {
    void accept(long bytes) throws IOException;
  }
}
