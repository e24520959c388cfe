package io.github.opencdo.cli;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.workbooks.template.WorkbookTemplate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the workbook in which a register is filled in, blank or with the facts of one. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Main main;

  @Parameters(paramLabel = "SCHEME", descriptionKey = "template-scheme")
  private String scheme = "";

  @Option(names = "--register", paramLabel = "REGISTER", descriptionKey = "template-register")
  private List<String> registers = List.of();

  @Override
  public Integer call() {
    WorkbookTemplate template = WorkbookTemplate.of(main.inputs().schemeOrFile(scheme));
    main.output().checkBinary("xlsx");
    Optional<Register> register =
        registers.isEmpty() ? Optional.empty() : Optional.of(main.inputs().registers(registers));
    main.output().write(out -> {
      if (register.isPresent()) {
        template.write(register.get(), out);
      } else {
        template.write(out);
      }
    });
    return ExitStatus.OK;
  }
}
