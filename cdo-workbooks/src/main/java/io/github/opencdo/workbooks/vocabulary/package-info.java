/** The codes that a scheme uses, what they are called, and which kinds of fact it reads. */
@NullMarked
package io.github.opencdo.workbooks.vocabulary;

import org.jspecify.annotations.NullMarked;
