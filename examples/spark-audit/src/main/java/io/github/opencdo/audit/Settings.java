package io.github.opencdo.audit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What is judged, and by what.
 *
 * @param input the files of registers: a folder, or a pattern such as {@code hdfs:///registers/province=*}
 * @param output the folder of the result, which must not exist
 * @param scheme the identifier of the scheme
 * @param schemeFile the file of the scheme, empty for one of the library or of a plugin
 * @param asOf the day as of which is judged
 * @param locale the language of messages
 * @param tasks into how many tasks the judging is divided; zero for three a core
 * @param all whether findings about what is in order are wanted too
 */
record Settings(
    String input,
    String output,
    String scheme,
    String schemeFile,
    LocalDate asOf,
    Locale locale,
    int tasks,
    boolean all)
    implements Serializable {}
