package io.github.opencdo.schemes.reading;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.schemes.source.FileTooLargeException;
import io.github.opencdo.schemes.source.Packing;
import io.github.opencdo.schemes.source.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The lines of a file, each a register. */
final class RegisterLines implements Iterator<RegisterLines.Line> {

  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_BLANK = 1 << 8;

  /**
   * A line.
   *
   * @param number the number of the line, from one
   * @param bytes what it says
   */
  record Line(int number, byte[] bytes) {}

  private final String name;
  private final InputStream stream;
  private final long limit;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(BUFFER);
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private int number;
  private boolean ready;
  private boolean ended;

  private RegisterLines(String name, InputStream stream, long limit) {
    this.name = name;
    this.stream = stream;
    this.limit = limit;
  }

  /**
   * Reads the lines of a file that are not blank.
   *
   * @param path the file
   * @param limit the largest number of bytes that a line may have
   * @param reader reads the register of a line, under the name of the file
   */
  static Stream<Register> read(
      Path path, long limit, BiFunction<InputStream, String, Register> reader) {
    try {
      RegisterLines lines = new RegisterLines(path.toString(), Packing.open(path), limit);
      return StreamSupport.stream(new LineSpliterator(lines), false)
          .map(each -> lines.register(each, reader))
          .onClose(lines::close);
    } catch (IOException e) {
      throw StrictReader.exception(path.toString(), List.of(FileFaults.of(e)));
    }
  }

  private Register register(Line each, BiFunction<InputStream, String, Register> reader) {
    try {
      return reader.apply(new ByteArrayInputStream(each.bytes()), name);
    } catch (UnreadableFileException e) {
      throw new UnreadableFileException(e.getProblems().stream()
          .map(problem -> problem.toBuilder().line(each.number()).build())
          .toList());
    }
  }

  @Override
  public boolean hasNext() {
    while (!ready && !ended) {
      advance();
    }
    return ready;
  }

  @Override
  public Line next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ready = false;
    return new Line(number, line.toByteArray());
  }

  private void advance() {
    line.reset();
    number++;
    try {
      boolean whole = false;
      while (!whole && fill()) {
        int end = at;
        while (end < filled && buffer[end] != '\n') {
          end++;
        }
        append(end);
        whole = end < filled;
        at = end + 1;
      }
      ended = !whole;
    } catch (IOException e) {
      throw failed(FileFaults.of(e));
    }
    ready = !isBlank();
  }

  private boolean fill() throws IOException {
    if (at >= filled) {
      filled = stream.read(buffer);
      at = 0;
    }
    return filled > 0;
  }

  private void append(int end) throws IOException {
    line.write(buffer, at, end - at);
    if (line.size() > limit) {
      throw new FileTooLargeException(limit);
    }
  }

  private boolean isBlank() {
    return line.size() <= LONGEST_BLANK && line.toString(StandardCharsets.UTF_8).isBlank();
  }

  private UnreadableFileException failed(Problem problem) {
    UnreadableFileException failure = StrictReader.exception(name, List.of(problem));
    return new UnreadableFileException(failure.getProblems().stream()
        .map(each -> each.toBuilder().line(number).build())
        .toList());
  }

  private void close() {
    try {
      stream.close();
    } catch (IOException e) {
      throw failed(FileFaults.of(e));
    }
  }
}
