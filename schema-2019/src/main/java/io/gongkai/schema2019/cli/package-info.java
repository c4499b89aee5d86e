/**
 * The command line. No public API: options and output are the contract, the classes are not.
 */
@NullMarked
package io.gongkai.schema2019.cli;

import org.jspecify.annotations.NullMarked;
