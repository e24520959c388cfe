package io.github.opencdo.cli;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.workbooks.importing.ImportedRegister;
import io.github.opencdo.workbooks.importing.RegisterImporter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Turns a workbook or roster into a register. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Main main;

  @Parameters(paramLabel = "ROSTER", descriptionKey = "roster")
  private String roster = "";

  @Mixin
  private Judging judging = new Judging();

  @Option(names = "--since", paramLabel = "DATE", descriptionKey = "since")
  private Optional<LocalDate> since = Optional.empty();

  @Option(names = "--complete", paramLabel = "KIND", split = ",", descriptionKey = "complete")
  private Set<FactKind> complete = Set.of();

  @Override
  public Integer call() throws IOException {
    RegisterImporter plain = RegisterImporter.of(judging.scheme(main)).withComplete(complete);
    RegisterImporter importer = since.map(plain::withSince).orElse(plain);
    ImportedRegister imported = main.inputs().spooled(roster, file -> {
      try (Progress progress = main.progress("progress.import")) {
        return importer.read(file, progress::at);
      }
    });
    imported.getRemarks().forEach(remark -> main.remark(main.language().say(remark)));
    main.output().write(out -> Json.write(imported.getRegister(), out));
    return ExitStatus.OK;
  }
}
