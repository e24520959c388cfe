package io.github.opencdo.cli;

import io.github.opencdo.reports.chart.Timeline;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Draws the milestones of a scheme or of a register. */
@Command(name = "timeline")
final class TimelineCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Main main;

  @Mixin
  private Picturing picturing = new Picturing();

  @Override
  public Integer call() {
    Locale locale = main.language().locale();
    Timeline picture = picturing.draw(
        main, scheme -> Timeline.of(scheme, locale), judged -> Timeline.of(judged, locale));
    main.output().print(picturing.isSvg() ? picture.toSvg() : picture.toMermaid());
    return ExitStatus.OK;
  }
}
