/**
 * What tests of the SDK and of those who extend it share.
 *
 * <p>{@link io.gongkai.core.testkit.RuleProof} is for everybody who writes rules; it needs nothing but {@code gongkai-core}. The
 * other classes serve the tests of the SDK itself, need its test libraries, and may change with any version.
 */
package io.gongkai.core.testkit;
