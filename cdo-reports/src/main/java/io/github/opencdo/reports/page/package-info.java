/**
 * An assessment as one HTML page that can be forwarded, printed and read without a network.
 *
 * <p>Read {@link io.github.opencdo.reports.page.HtmlReport}.
 */
@NullMarked
package io.github.opencdo.reports.page;

import org.jspecify.annotations.NullMarked;
