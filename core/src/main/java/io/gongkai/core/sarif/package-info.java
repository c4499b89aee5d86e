/**
 * Findings as SARIF 2.1.0, the format in which code hosts and review tools take the results of checks.
 *
 * <p>{@link io.gongkai.core.sarif.SarifLog} writes the results of any number of reports, one in memory at a time; {@link
 * io.gongkai.core.sarif.SarifInput} says where one of them came from.
 */
@NullMarked
package io.gongkai.core.sarif;

import org.jspecify.annotations.NullMarked;
