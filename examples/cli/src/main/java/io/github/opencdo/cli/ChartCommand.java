package io.github.opencdo.cli;

import io.github.opencdo.reports.chart.OrganisationChart;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Draws who is there, who reports to whom and who appoints whom. */
@Command(name = "chart")
final class ChartCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Main main;

  @Mixin
  private Picturing picturing = new Picturing();

  @Override
  public Integer call() {
    Locale locale = main.language().locale();
    OrganisationChart picture = picturing.draw(
        main,
        scheme -> OrganisationChart.of(scheme, locale),
        judged -> OrganisationChart.of(judged, locale));
    main.output().print(picturing.isSvg() ? picture.toSvg() : picture.toMermaid());
    return ExitStatus.OK;
  }
}
