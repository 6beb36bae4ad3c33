/** The conformance vectors of the program's rules and the runner that holds the library against them. */
@NullMarked
package io.vipcore.testkit.conformance;

import org.jspecify.annotations.NullMarked;
