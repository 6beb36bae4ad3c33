/** The conformance vectors of the rulebook and the runner that holds the library against them. */
@NullMarked
package io.vipcore.testkit.conformance;

import org.jspecify.annotations.NullMarked;
