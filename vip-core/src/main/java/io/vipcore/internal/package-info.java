/** What the packages share and no application sees: checks, texts, the style of generated values, and the words. */
@NullMarked
package io.vipcore.internal;

import org.jspecify.annotations.NullMarked;
