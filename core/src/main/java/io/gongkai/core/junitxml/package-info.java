/**
 * Findings as JUnit XML, which every CI server shows as tests.
 *
 * <p>{@link io.gongkai.core.junitxml.JUnitXml} writes the results of any number of reports, one in memory at a time.
 */
@NullMarked
package io.gongkai.core.junitxml;

import org.jspecify.annotations.NullMarked;
