/**
 * Section 三: requests.
 *
 * <p>{@link io.gongkai.schema2019.request.RequestTable} has a row for each {@link io.gongkai.schema2019.request.RequestRow} of its
 * revision and a column for each {@link io.gongkai.schema2019.request.Applicant}.
 */
@NullMarked
package io.gongkai.schema2019.request;

import org.jspecify.annotations.NullMarked;
