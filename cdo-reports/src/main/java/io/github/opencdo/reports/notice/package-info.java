/**
 * Drafts of what an office sends out.
 *
 * <p>Read {@link io.github.opencdo.reports.notice.RectificationNotice}.
 */
@NullMarked
package io.github.opencdo.reports.notice;

import org.jspecify.annotations.NullMarked;
