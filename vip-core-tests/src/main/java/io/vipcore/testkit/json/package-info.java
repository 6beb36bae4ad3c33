/** Facts read from JSON documents, with the place of every mistake named. */
@NullMarked
package io.vipcore.testkit.json;

import org.jspecify.annotations.NullMarked;
