package io.github.opencdo.workbooks.grid;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the text of a CSV file is written.
 *
 * @param charset the charset: UTF-8 if all bytes fit, or else that of Chinese offices
 * @param lines the number of lines
 */
record CsvText(Charset charset, long lines) {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  static CsvText of(Path file) throws IOException {
    return attempt(file, StandardCharsets.UTF_8)
        .or(() -> attempt(file, GB18030))
        .orElseThrow(() -> new UnreadableGridException("csv.charset"));
  }

  private static Optional<CsvText> attempt(Path file, Charset charset) {
    try (Reader reader = decoding(file, charset)) {
      return countLines(reader).map(lines -> new CsvText(charset, lines));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts the lines, unless there is a character that no text has. */
  private static Optional<Long> countLines(Reader reader) throws IOException {
    char[] buffer = new char[1 << 14];
    long lines = 1;
    for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
      for (int i = 0; i < read; i++) {
        if (buffer[i] == '\0') {
          return Optional.empty();
        }
        lines += buffer[i] == '\n' ? 1 : 0;
      }
    }
    return Optional.of(lines);
  }

  /** Opens the text, without the mark at its start. */
  Reader open(Path file) throws IOException {
    PushbackReader reader = new PushbackReader(decoding(file, charset));
    int first = reader.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      reader.unread(first);
    }
    return reader;
  }

  private static Reader decoding(Path file, Charset charset) throws IOException {
    return new InputStreamReader(
        Files.newInputStream(file),
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
