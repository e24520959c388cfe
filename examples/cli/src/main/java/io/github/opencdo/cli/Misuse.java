package io.github.opencdo.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in one line that ends with where to read more. */
final class Misuse {

  private final ParameterException mistake;
  private final Language language;

  Misuse(ParameterException mistake, Language language) {
    this.mistake = mistake;
    this.language = language;
  }

  String line() {
    String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
    return language.say("usage.see", what(), command);
  }

  private String what() {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      return language.say("usage.unmatched", language.list(unmatched.getUnmatched()));
    }
    if (mistake instanceof MissingParameterException missing) {
      List<String> names = missing.getMissing().stream().map(Misuse::name).toList();
      return language.say("usage.missing", language.list(names));
    }
    if (mistake instanceof OverwrittenOptionException twice) {
      return language.say("usage.twice", name(twice.getOverwritten()));
    }
    return mistake.getArgSpec() == null
        ? String.valueOf(mistake.getMessage())
        : invalid(mistake.getArgSpec());
  }

  private String invalid(ArgSpec argument) {
    return language.say("usage.invalid", name(argument), allowed(argument), mistake.getValue());
  }

  private String allowed(ArgSpec argument) {
    Class<?> type = argument.typeInfo().isOptional()
        ? argument.typeInfo().getAuxiliaryTypes()[0]
        : argument.type();
    if (type == LocalDate.class) {
      return language.say("usage.date");
    }
    return type.isEnum()
        ? language.list(Arrays.asList(type.getEnumConstants()))
        : type.getSimpleName();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
