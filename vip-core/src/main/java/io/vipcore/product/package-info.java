/**
 * What is sold: products, the families and kinds they belong to, the market segments they are sold to, and the catalog.
 *
 * <p>Knows only {@code fact}. It must not know customers, dates or editions: a product is the same for everybody.
 */
@NullMarked
package io.vipcore.product;

import org.jspecify.annotations.NullMarked;
