/**
 * Pictures of a register and of a scheme, as SVG and as Mermaid text.
 *
 * <p>Read {@link io.github.opencdo.reports.chart.OrganisationChart}, then {@link io.github.opencdo.reports.chart.Timeline}.
 */
@NullMarked
package io.github.opencdo.reports.chart;

import org.jspecify.annotations.NullMarked;
