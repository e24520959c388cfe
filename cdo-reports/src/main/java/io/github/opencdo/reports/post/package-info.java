/** Changes that bring about that units and bodies are there, and the right people in their posts and seats. */
@NullMarked
package io.github.opencdo.reports.post;

import org.jspecify.annotations.NullMarked;
