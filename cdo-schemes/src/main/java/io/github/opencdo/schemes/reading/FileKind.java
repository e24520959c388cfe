package io.github.opencdo.schemes.reading;

import io.github.opencdo.schemes.binding.Parts;
import io.github.opencdo.schemes.integrity.Complaint;
import io.github.opencdo.schemes.source.Grammar;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a reader has to know about the files that it reads.
 *
 * @param type the type of the whole
 * @param grammar what it may say
 * @param partsOf gets the parts of the whole
 * @param integrity complains of parts that do not fit together
 */
record FileKind<T>(
    Class<T> type,
    Grammar grammar,
    Function<T, Parts> partsOf,
    BiConsumer<Parts, Consumer<Complaint>> integrity) {}
